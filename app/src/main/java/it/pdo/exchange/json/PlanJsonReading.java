package it.pdo.exchange.json;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.format.InFileOrder;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemParts;
import it.pdo.planning.ItemState;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.SourceNote;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.shared.tree.TreeNode;
import it.pdo.shared.tree.TreeReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a plan that {@link PlanJson} wrote, telling every mistake with its line and column: docs/decisions/0024. */
public final class PlanJsonReading {

    /** The result of reading; the plan is present exactly when there is no error. */
    public record Reading(Optional<PlanDraft> plan, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();
    private final List<LinkPlace> links = new ArrayList<>();
    private final List<SourceNote> notes = new ArrayList<>();

    private record LinkPlace(Place place, String pointer) {}

    private PlanJsonReading() {}

    /** Whether a parsed JSON file was written by {@link PlanJson}. */
    public static boolean isPlan(TreeReading tree) {
        return tree.root()
                .filter(root -> root instanceof TreeNode.Fields fields
                        && fields.get(PlanJson.MARK)
                                .filter(mark -> mark instanceof TreeNode.Scalar s
                                        && s.text().equals(PlanJson.PLAN))
                                .isPresent())
                .isPresent();
    }

    /** Reads the plan. */
    public static Reading read(ImportSource source) {
        return read(SourceFiles.records(source));
    }

    /** Reads the plan from a parsed file. */
    public static Reading read(TreeReading tree) {
        return tree.root().isEmpty()
                ? new Reading(Optional.empty(), tree.issues())
                : new PlanJsonReading().read(tree.root().get());
    }

    private Reading read(TreeNode root) {
        FieldsDecoder f = FieldsDecoder.of(root, message("noun.plan"), issues);
        f.text(PlanJson.MARK);
        f.integer("version", 1, 1);
        String code = f.text("code");
        String title = f.text("title");
        int from = f.integer("from", 1990, 2100);
        int to = f.integer("to", 1990, 2100);
        if (to < from) {
            f.issue(f.place("to"), "json.years", message("years", from));
        }
        String format = f.code("format");
        int version = f.integer("format-version", 1, 1_000_000);
        String policy = f.optionalText("policy");
        notes(f, "");
        List<ItemDraft> items = f.list("items", message("noun.item"), item -> item(item));
        f.done();
        for (LinkPlace link : links) {
            if (!pointers.contains(link.pointer)) {
                issues.add(new Issue(Severity.ERROR, "json.link", link.place, message("json.link.goal", link.pointer)));
            }
        }
        if (Issue.anyError(issues)) {
            return new Reading(Optional.empty(), InFileOrder.of(issues));
        }
        return new Reading(
                Optional.of(new PlanDraft(new Plan.Head(code, title, from, to, format, version, policy), items, notes)),
                issues);
    }

    private ItemDraft item(FieldsDecoder f) {
        String pointer = f.place().path();
        pointers.add(pointer);
        notes(f, pointer);
        String level = f.text("level");
        String code = Objects.requireNonNullElse(f.optionalText("code"), "");
        String title = f.text("title");
        List<String> unit = f.texts("unit");
        ItemHeading heading = new ItemHeading(
                level.isBlank() ? "?" : level,
                code,
                title,
                f.optionalDecimal("weight"),
                f.oneOf("state", ItemState.class, ItemState.ACTIVE),
                map(f, "fields"));
        return new ItemDraft(
                heading,
                unit,
                new ItemParts<>(
                        present(f.list("cronoprogram", message("noun.cell"), this::cell)),
                        f.list("indicators", message("noun.indicator"), this::indicator),
                        f.list("people", message("noun.person"), this::share),
                        f.list("resources", message("noun.resource"), this::resource)),
                present(f.list("links", message("noun.link"), this::link)),
                f.list("items", message("noun.item"), this::item),
                pointer);
    }

    private void notes(FieldsDecoder f, String owner) {
        notes.addAll(f.list(
                "notes",
                message("noun.note"),
                note -> new SourceNote(
                        note.oneOf("kind", SourceNote.Kind.class),
                        owner,
                        Objects.requireNonNullElse(note.optionalText("name"), ""),
                        present(note.list("cells", message("noun.cell"), this::cell)),
                        note.list("values", message("noun.cell"), value -> value.decimal("percent")),
                        note.place().path())));
    }

    private static <T> List<T> present(List<Optional<T>> values) {
        return values.stream().flatMap(Optional::stream).toList();
    }

    private static Map<String, Object> map(FieldsDecoder f, String key) {
        return f.node(key) instanceof TreeNode.Fields fields ? map(fields) : Map.of();
    }

    private static Map<String, Object> map(TreeNode.Fields fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        fields.entries().forEach((key, entry) -> {
            Object value = value(entry.value());
            if (value != null) {
                map.put(key, value);
            }
        });
        return map;
    }

    private static @Nullable Object value(TreeNode node) {
        return switch (node) {
            case TreeNode.Fields fields -> map(fields);
            case TreeNode.Items items -> {
                List<Object> list = new ArrayList<>();
                items.items().forEach(each -> Optional.ofNullable(value(each)).ifPresent(list::add));
                yield list;
            }
            case TreeNode.Scalar scalar ->
                switch (scalar.kind()) {
                    case NULL -> null;
                    case TEXT -> scalar.text();
                    case NUMBER -> new BigDecimal(scalar.text());
                    case BOOLEAN -> scalar.text().equals("true");
                };
        };
    }

    private Optional<CellDraft> cell(FieldsDecoder f) {
        CellKind kind = f.oneOf("kind", CellKind.class);
        int year = f.integer("year", 1990, 2100);
        int month = f.integer("month", 1, 12, 0);
        int day = f.integer("day", 1, 31, 0);
        BigDecimal planned = f.decimal("planned");
        try {
            return Optional.of(new CellDraft(kind, year, month, day, planned));
        } catch (IllegalArgumentException e) {
            f.issue(f.place(), "json.cell", message("json.cell"));
            return Optional.empty();
        }
    }

    private IndicatorDraft indicator(FieldsDecoder f) {
        String name = f.text("name");
        return new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(
                                name.isBlank() ? "?" : name,
                                f.optionalText("dimension"),
                                f.optionalText("unit-of-measure"),
                                f.optionalText("target")),
                        new IndicatorDefinition.Documentation(
                                f.optionalText("source"),
                                f.optionalText("control-method"),
                                f.optionalText("description")),
                        f.list(
                                "actions",
                                message("noun.action"),
                                a -> new ActionDraft(a.text("text"), a.optionalDecimal("weight"))),
                        new IndicatorDefinition.Computation(
                                f.oneOf("derivation", IndicatorDerivation.class, IndicatorDerivation.NONE),
                                f.optionalText("detail")),
                        f.flag("suspended", false) ? ItemState.SUSPENDED : ItemState.ACTIVE,
                        f.optionalDecimal("weight"),
                        map(f, "fields")),
                f.place().path());
    }

    private ShareDraft share(FieldsDecoder f) {
        return new ShareDraft(
                Objects.requireNonNullElse(f.optionalText("category"), ""),
                f.optionalText("person"),
                f.optionalDecimal("share"),
                f.optionalText("note"),
                f.optionalText("collective"),
                map(f, "columns"));
    }

    private ResourceDraft resource(FieldsDecoder f) {
        return new ResourceDraft(
                Objects.requireNonNullElse(f.optionalText("kind"), ""),
                Objects.requireNonNullElse(f.optionalText("description"), ""),
                f.optionalDecimal("cost"),
                f.optionalText("cost-text"),
                map(f, "columns"));
    }

    private Optional<LinkDraft> link(FieldsDecoder f) {
        String kind = f.text("kind");
        List<String> unit = f.texts("unit");
        String item = f.optionalText("item");
        BigDecimal weight = f.optionalDecimal("weight");
        if (kind.isBlank() || (unit.isEmpty() && item == null)) {
            f.issue(f.place(), "json.link", message("json.link.nowhere"));
            return Optional.empty();
        }
        if (item == null) {
            return Optional.of(new LinkDraft(kind, new LinkDraft.ToUnit(unit), weight));
        }
        links.add(new LinkPlace(f.place("item"), item));
        return Optional.of(new LinkDraft(kind, new LinkDraft.ToPointer(item), weight));
    }
}
