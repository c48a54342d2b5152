package it.pdo.ui.editor;

import it.pdo.format.LinkKind;
import it.pdo.format.SumTable;
import it.pdo.organisation.Person;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.TableColumns;
import it.pdo.planning.content.LinkContent;
import it.pdo.planning.content.ShareContent;
import it.pdo.ui.form.FormFindings;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.TypedValue;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads people, resources and links of a form. A row in which nothing was typed is no row. */
final class TableReader {
    private final FormSubject subject;
    private final FormText base;
    private final FormText form;
    private final FormFindings findings;
    private final Texts texts;

    TableReader(FormSubject subject, FormText base, FormText form, FormFindings findings, Texts texts) {
        this.subject = subject;
        this.base = base;
        this.form = form;
        this.findings = findings;
        this.texts = texts;
    }

    List<ShareContent> people(List<ShareContent> stored) {
        List<ShareContent> read = new ArrayList<>();
        for (String key : form.rows(FieldPaths.PEOPLE)) {
            String prefix = FieldPaths.person(key, "");
            if (!form.under(prefix).isEmpty()) {
                read.add(share(key, prefix, stored(FieldPaths.PEOPLE, key, stored)));
            }
        }
        return read;
    }

    private ShareContent share(String key, String prefix, @Nullable ShareContent stored) {
        String typed = form.get(prefix + "person").strip();
        Optional<Person> known = typed.isEmpty() ? Optional.empty() : FieldReader.person(subject, typed);
        boolean untouched = stored != null && typed.equals(base.get(prefix + "person"));
        PersonId person = untouched && stored != null
                ? stored.person()
                : known.map(Person::id).orElse(null);
        String collective =
                untouched && stored != null ? stored.collective() : known.isPresent() || typed.isEmpty() ? null : typed;
        BigDecimal percent = findings.value(
                FieldPaths.person(key, "share"),
                base,
                form,
                stored == null ? null : stored.percent(),
                text -> TypedValue.share(text, texts.locale()));
        String category = form.get(prefix + "category").strip();
        if (category.isEmpty() && !untouched) {
            category = known.map(Person::category).orElse("");
        }
        required(subject.format().people(), code -> FieldPaths.person(key, code));
        return new ShareContent(
                category,
                person,
                percent,
                text(prefix + "note"),
                collective,
                columns(
                        TableColumns.ownOfPeople(subject.format().people()),
                        code -> FieldPaths.person(key, code),
                        stored == null ? Map.of() : stored.columns()));
    }

    List<ResourceDraft> resources(List<ResourceDraft> stored) {
        List<ResourceDraft> read = new ArrayList<>();
        for (String key : form.rows(FieldPaths.RESOURCES)) {
            String prefix = FieldPaths.resource(key, "");
            if (!form.under(prefix).isEmpty()) {
                ResourceDraft before = stored(FieldPaths.RESOURCES, key, stored);
                boolean untouched = before != null && form.get(prefix + "cost").equals(base.get(prefix + "cost"));
                BigDecimal cost = findings.value(
                        prefix + "cost",
                        base,
                        form,
                        before == null ? null : before.cost(),
                        text -> TypedValue.money(text, texts.locale()));
                read.add(new ResourceDraft(
                        form.get(prefix + "kind").strip(),
                        form.get(prefix + "description").strip(),
                        cost,
                        untouched && before != null ? before.costText() : null,
                        columns(
                                TableColumns.ownOfResources(subject.format().resources()),
                                code -> FieldPaths.resource(key, code),
                                before == null ? Map.of() : before.columns())));
                required(subject.format().resources(), code -> FieldPaths.resource(key, code));
            }
        }
        return read;
    }

    List<LinkContent> links(List<LinkContent> stored) {
        List<LinkContent> read = new ArrayList<>();
        for (String key : form.rows(FieldPaths.LINKS)) {
            String to = form.get(FieldPaths.link(key, "to"));
            String code = form.get(FieldPaths.link(key, "kind"));
            LinkContent before = stored(FieldPaths.LINKS, key, stored);
            Optional<LinkKind> kind = subject.level().link(code);
            if (to.isEmpty() || code.isEmpty()) {
                if (kind.isPresent()) {
                    findings.wrong(
                            FieldPaths.link(key, "to"),
                            texts.get("wrong.link", kind.get().name()));
                }
                continue;
            }
            boolean unit = kind.map(LinkKind::toUnit).orElse(before != null && before.parentUnit() != null);
            BigDecimal weight = findings.value(
                    FieldPaths.link(key, "weight"),
                    base,
                    form,
                    before == null ? null : before.weight(),
                    text -> TypedValue.weight(text, texts.locale()));
            LinkContent link =
                    new LinkContent(code, unit ? null : ItemId.parse(to), unit ? UnitId.parse(to) : null, weight);
            if (read.stream().anyMatch(other -> sameParent(other, link))) {
                findings.wrong(FieldPaths.link(key, "to"), texts.get("wrong.link.twice"));
            } else {
                read.add(link);
            }
        }
        return read;
    }

    /** Values of the columns the format has of its own; those of columns it no longer has stay. */
    private Map<String, Object> columns(
            List<SumTable.Column> own, UnaryOperator<String> path, Map<String, Object> stored) {
        FieldReader reader = new FieldReader(subject, base, form, findings, texts);
        Map<String, Object> values = new LinkedHashMap<>(stored);
        for (SumTable.Column column : own) {
            Object value = reader.column(column.type(), path.apply(column.code()), stored.get(column.code()));
            if (value == null) {
                values.remove(column.code());
            } else {
                values.put(column.code(), value);
            }
        }
        return values;
    }

    private void required(@Nullable SumTable table, UnaryOperator<String> path) {
        if (table != null) {
            table.columns().stream()
                    .filter(SumTable.Column::required)
                    .filter(column -> form.get(path.apply(column.code())).isBlank())
                    .forEach(column -> findings.missing(path.apply(column.code()), texts.get("missing.field")));
        }
    }

    private static boolean sameParent(LinkContent one, LinkContent other) {
        return one.kind().equals(other.kind())
                && java.util.Objects.equals(one.parentItem(), other.parentItem())
                && java.util.Objects.equals(one.parentUnit(), other.parentUnit());
    }

    private @Nullable String text(String path) {
        String text = form.get(path).strip();
        return text.isEmpty() ? null : text;
    }

    /** The stored row that a row of the form is: the one at its place in the text of what is stored. */
    private <T> @Nullable T stored(String table, String key, List<T> rows) {
        int at = base.rows(table).indexOf(key);
        return at < 0 || at >= rows.size() ? null : rows.get(at);
    }
}
