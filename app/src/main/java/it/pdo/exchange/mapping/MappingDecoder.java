package it.pdo.exchange.mapping;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.DerivationRule;
import it.pdo.exchange.mapping.Mapping.IndicatorRule;
import it.pdo.exchange.mapping.Mapping.ItemRule;
import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.Mapping.ParentRule;
import it.pdo.exchange.mapping.Mapping.PeopleRule;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.mapping.Mapping.ResourceRule;
import it.pdo.exchange.mapping.Mapping.UnusedPath;
import it.pdo.exchange.message.ExchangeMessages;
import it.pdo.exchange.source.SourceKind;
import it.pdo.exchange.source.TableRule;
import it.pdo.exchange.source.sheet.SheetLimits;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.TableColumns;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.Nearest;
import it.pdo.shared.tree.TreeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes a mapping, checking the names it uses against the plan format. */
final class MappingDecoder {

    private final PlanFormat format;
    private final TemplateDecoder templates = new TemplateDecoder();
    private final LinkRuleDecoder links;

    MappingDecoder(PlanFormat format) {
        this.format = format;
        this.links = new LinkRuleDecoder(format, templates);
    }

    Mapping mapping(FieldsDecoder f) {
        String code = f.code("mapping");
        String formatCode = f.code("format");
        if (!formatCode.isBlank() && !formatCode.equals(format.code())) {
            f.issue(f.place("format"), "mapping.format", message("mapping.format", formatCode, format.code()));
        }
        SourceKind source = f.oneOf("source", SourceKind.class);
        if (source.isTable()) {
            templates.overTable();
        }
        String sheet = f.optionalText("sheet");
        int headerRow = f.integer("header-row", 0, SheetLimits.ROWS, 0);
        List<String> fillDown = f.texts("fill-down");
        checkTable(f, source);
        PlanHeader header = header(f);
        Map<String, Map<String, String>> lookups = lookups(f);
        List<ItemRule> items = f.requiredList("items", message("noun.rule"), this::rule);
        Mapping mapping = new Mapping(
                code,
                formatCode,
                new Mapping.FileShape(
                        source,
                        source.isTable() ? new TableRule(sheet, headerRow, fillDown, templates.columns()) : null),
                header,
                lookups,
                items,
                f.list("derivations", message("what.derivation-rule"), this::derivation),
                unused(f));
        templates.checkLookups(f, lookups.keySet());
        return mapping;
    }

    private static void checkTable(FieldsDecoder f, SourceKind source) {
        for (String key : source.isTable() ? List.<String>of() : List.of("sheet", "header-row", "fill-down")) {
            if (f.node(key) != null) {
                f.issue(f.place(key), "mapping.not-table", message("mapping.not-table", key));
            }
        }
    }

    /** A path, or a path and why it is left out. */
    private static List<UnusedPath> unused(FieldsDecoder f) {
        List<UnusedPath> unused = new ArrayList<>();
        for (TreeNode node : f.nodes("unused")) {
            if (node instanceof TreeNode.Scalar path) {
                unused.add(new UnusedPath(path.text(), null));
            } else {
                unused.add(f.element(
                        node, message("what.unused-value"), u -> new UnusedPath(u.text("path"), u.text("reason"))));
            }
        }
        return unused;
    }

    private static PlanHeader header(FieldsDecoder f) {
        PlanHeader placeholder = new PlanHeader("-", "-", 2000, 2000);
        if (f.requiredNode("plan", message("noun.header")) == null) {
            return placeholder;
        }
        PlanHeader header = f.object("plan", p -> {
            String code = p.text("code");
            String title = p.text("title");
            int from = p.integer("from", 1990, 2100);
            int to = p.integer("to", 1990, 2100);
            if (to < from) {
                p.issue(p.place("to"), "mapping.years", message("years", from));
            }
            return code.isBlank() || title.isBlank() || to < from ? placeholder : new PlanHeader(code, title, from, to);
        });
        return header == null ? placeholder : header;
    }

    private static Map<String, Map<String, String>> lookups(FieldsDecoder f) {
        Map<String, Map<String, String>> lookups = new LinkedHashMap<>();
        f.object("lookups", all -> {
            for (String name : List.copyOf(all.remaining().keySet())) {
                all.object(name, table -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (String from : List.copyOf(table.remaining().keySet())) {
                        values.put(from, table.text(from));
                    }
                    lookups.put(name, values);
                    return values;
                });
            }
            return lookups;
        });
        return lookups;
    }

    private ItemRule rule(FieldsDecoder f) {
        boolean own = f.node("level") != null;
        List<ItemShape> groups = f.list("groups", message("noun.group"), g -> shape(g, true));
        if (!own && groups.isEmpty() && f.node("items") == null) {
            f.issue(f.place(), "mapping.no-level", message("mapping.no-level"));
        }
        String level =
                own ? f.text("level") : groups.isEmpty() ? "" : groups.getLast().level();
        return new ItemRule(
                new ItemRule.Selection(
                        templates.path(f, "each"), f.list("when", message("noun.condition"), links::condition)),
                groups,
                own ? shape(f, false) : null,
                new ItemRule.PartRules(
                        f.list("indicators", message("noun.indicator-rule"), this::indicator),
                        f.object("cronoprogram", c -> new CronoprogramRuleDecoder(format, templates).decode(c)),
                        f.object("people", this::people),
                        f.object("resources", this::resources),
                        f.list("links", message("noun.link"), l -> links.decode(l, level))),
                f.list("items", message("noun.rule"), this::rule).stream()
                        .peek(child -> checkUnder(f, child, level))
                        .toList());
    }

    private void checkUnder(FieldsDecoder f, ItemRule child, String level) {
        ItemShape first =
                child.groups().isEmpty() ? child.item() : child.groups().getFirst();
        if (first != null && first.parent() == null) {
            format.level(first.level())
                    .filter(l -> !l.parents().contains(level) && !level.isEmpty())
                    .ifPresent(l -> f.issue(
                            f.place("items"),
                            "mapping.under",
                            message("mapping.under", l.code(), level, String.join(", ", l.parents()))));
        }
    }

    private ItemShape shape(FieldsDecoder f, boolean group) {
        String level = f.text("level");
        Level known = level(f, "level", level);
        return new ItemShape(
                level,
                group ? templates.required(f, "key") : templates.optional(f, "key"),
                templates.required(f, "code"),
                templates.required(f, "title"),
                new ItemShape.Standing(
                        templates.list(f, "unit"), templates.optional(f, "weight"), templates.optional(f, "suspended")),
                new ItemShape.FieldValues(fields(f, known), new YearlyFieldsDecoder(templates).decode(f, known)),
                f.object("parent", this::parent),
                f.object("merge", m -> links.merge(m, known)));
    }

    private ParentRule parent(FieldsDecoder f) {
        String level = f.text("level");
        level(f, "level", level);
        return new ParentRule(level, templates.required(f, "key"), templates.optional(f, "otherwise-last-within"));
    }

    private @Nullable Level level(FieldsDecoder f, String key, String code) {
        List<String> known = format.levels().stream().map(Level::code).toList();
        checkName(f, key, code, known, message("what.level"));
        return format.level(code).orElse(null);
    }

    private Map<String, Template> fields(FieldsDecoder f, @Nullable Level level) {
        Map<String, Template> fields = new LinkedHashMap<>();
        f.object("fields", inner -> {
            for (Map.Entry<String, TreeNode.Entry> entry :
                    Map.copyOf(inner.remaining()).entrySet()) {
                boolean known = level == null || level.field(entry.getKey()).isPresent();
                if (level != null && !known) {
                    List<String> codes = level.fields().stream()
                            .map(it.pdo.format.Field::code)
                            .toList();
                    inner.issue(
                            entry.getValue().keyPlace(),
                            "mapping.unknown-field",
                            unknownField(message("what.field"), entry.getKey(), codes, level));
                }
            }
            inner.remaining().keySet().forEach(key -> fields.put(key, templates.required(inner, key)));
            return fields;
        });
        return fields;
    }

    private Map<String, Template> columns(FieldsDecoder f, List<SumTable.Column> own) {
        Map<String, Template> columns = new LinkedHashMap<>();
        List<String> known = own.stream().map(SumTable.Column::code).toList();
        f.object("columns", inner -> {
            Map.copyOf(inner.remaining()).forEach((code, entry) -> {
                if (!known.contains(code)) {
                    inner.issue(
                            entry.keyPlace(), "mapping.unknown-column", unknown(message("what.column"), code, known));
                }
            });
            inner.remaining().keySet().forEach(key -> columns.put(key, templates.required(inner, key)));
            return columns;
        });
        return columns;
    }

    private IndicatorRule indicator(FieldsDecoder f) {
        return new IndicatorRule(
                templates.path(f, "each"),
                new IndicatorRule.Measure(
                        templates.required(f, "name"),
                        templates.optional(f, "dimension"),
                        templates.optional(f, "unit-of-measure"),
                        templates.optional(f, "target")),
                new IndicatorRule.Documentation(
                        templates.optional(f, "source"),
                        templates.optional(f, "control-method"),
                        templates.optional(f, "description")),
                templates.optional(f, "actions"),
                templates.optional(f, "suspended"),
                templates.optional(f, "weight"),
                new YearlyFieldsDecoder(templates).ofCard(f, format.indicatorCard()));
    }

    private PeopleRule people(FieldsDecoder f) {
        return new PeopleRule(
                templates.path(f, "each"),
                templates.required(f, "category"),
                templates.optional(f, "person"),
                templates.optional(f, "share"),
                templates.optional(f, "note"),
                templates.optional(f, "collective"),
                columns(f, TableColumns.ownOfPeople(format.people())));
    }

    private ResourceRule resources(FieldsDecoder f) {
        return new ResourceRule(
                templates.path(f, "each"),
                Objects.requireNonNullElseGet(templates.optional(f, "kind"), () -> Template.of("")),
                templates.required(f, "description"),
                templates.optional(f, "cost"),
                columns(f, TableColumns.ownOfResources(format.resources())));
    }

    private DerivationRule derivation(FieldsDecoder f) {
        DerivationRule rule = new DerivationRule(
                f.texts("name-contains"),
                f.texts("source-contains"),
                f.flag("with-children", false),
                f.oneOf("derivation", IndicatorDerivation.class),
                f.optionalText("detail"));
        if (rule.names().isEmpty() && rule.sources().isEmpty()) {
            f.issue(f.place(), "mapping.derivation", message("mapping.derivation"));
        }
        return rule;
    }

    static void checkName(FieldsDecoder f, String key, String code, List<String> known, LocalizedMessage what) {
        if (!code.isBlank() && !known.contains(code)) {
            f.issue(f.place(key), "mapping.dangling", unknown(what, code, known));
        }
    }

    static LocalizedMessage unknownField(LocalizedMessage what, String code, List<String> known, Level level) {
        return message("unknown.in-level", what, code, near(code, known), String.join(", ", known), level.code());
    }

    private static LocalizedMessage near(String code, List<String> known) {
        return ExchangeMessages.near(Nearest.to(code, Set.copyOf(known)));
    }

    static LocalizedMessage unknown(LocalizedMessage what, String code, List<String> known) {
        return message("unknown", what, code, near(code, known), String.join(", ", known));
    }
}
