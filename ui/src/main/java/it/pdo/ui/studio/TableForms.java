package it.pdo.ui.studio;

import it.pdo.format.document.FormatDocument;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.studio.draft.PartNaming;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forms of the tables of people and of resources: their columns, what their totals must be, who counts besides. */
public final class TableForms {
    private static final String[] TYPES = {"text", "long-text", "number", "percent", "money", "date", "unit", "person"};
    private static final String OWN = "";

    private TableForms() {}

    static void people(Form form) {
        table(form, "/people", List.of("number"));
    }

    static void resources(Form form) {
        table(form, "/resources", List.of("number"));
    }

    private static void table(Form form, String at, List<String> counts) {
        if (FormatForms.absent(form, at)) {
            return;
        }
        ValueOptions options = ValueOptions.of(form);
        Texts texts = form.texts();
        form.group(texts.get("group.table-columns"));
        new DraftRows(form, at + "/columns", "column")
                .draw(column -> column(form, column), () -> fresh(form, at + "/columns"));
        form.group(texts.get("group.sum"))
                .oneOf(
                        at + "/total",
                        "total",
                        ValueOptions.orNone(
                                texts.get("none.total"),
                                options.elements(at + "/columns", column -> List.of("percent", "money", "number")
                                        .contains(form.now().text(column + "/type")))))
                .number(at + "/sum", "sum")
                .oneOf(
                        at + "/equals-field",
                        "equals-field",
                        ValueOptions.orNone(texts.get("none.check"), options.fieldsWhere(at.substring(1), counts)))
                .oneOf(
                        at + "/total-field",
                        "total-field",
                        ValueOptions.orNone(
                                texts.get("none.check"),
                                options.fieldsWhere(at.substring(1), List.of("number", "money", "percent"))));
        if (form.now().has(at + "/equals-field")) {
            counted(form, at);
        }
        PartCarriers.draw(form, at);
    }

    /** A column every format knows, or one of the municipality's own, which has a type and a code to choose. */
    private static void column(Form form, String column) {
        ValueOptions options = ValueOptions.of(form);
        String list = FormatDocument.parent(column);
        String code = form.now().text(column + "/code");
        boolean own = !PartNaming.shared(list).contains(code);
        List<FieldOption> kinds =
                new ArrayList<>(options.spelled("table", PartNaming.shared(list).toArray(String[]::new)));
        kinds.add(new FieldOption(OWN, form.texts().get("table.own")));
        if (own) {
            form.name(column, "name");
        } else {
            form.addText(column + "/name", "name");
        }
        form.choice(
                column + "/kind",
                "column-kind",
                kinds,
                own ? OWN : code,
                (document, kind) -> kind.equals(OWN)
                        ? own(document, column)
                        : document.with(column + "/code", kind).with(column + "/type", DefaultParts.columnType(kind)));
        if (own) {
            form.oneOf(column + "/type", "type", options.spelled("type", TYPES)).code(column);
        }
        form.flag(column + "/required", "column-required");
    }

    private static FormatDocument own(FormatDocument document, String column) {
        String code = PartNaming.code(document.text(column + "/name"));
        return document.with(column + "/code", PartNaming.free(document, FormatDocument.parent(column), code));
    }

    /** The first column that every format knows and this one has not, or one of its own. */
    private static Map<String, Object> fresh(Form form, String list) {
        List<String> used = ValueOptions.of(form).elements(list).stream()
                .map(FieldOption::value)
                .toList();
        return PartNaming.shared(list).stream()
                .filter(code -> !used.contains(code))
                .findFirst()
                .map(code -> DefaultParts.column(code, form.texts()))
                .orElseGet(() -> {
                    Map<String, Object> column = FormatForms.fresh(form, list, "rows.column", false);
                    column.put("type", "text");
                    return column;
                });
    }

    /** People named elsewhere on the sheet whom the number of rows takes in. */
    private static void counted(Form form, String at) {
        ValueOptions options = ValueOptions.of(form);
        List<FieldOption> people = options.fieldsWhere(at.substring(1), List.of("person", "text"));
        form.group(form.texts().get("group.counted"))
                .put(FormatForms.note(form.texts().get("counted.words")));
        if (people.isEmpty()) {
            form.put(FormatForms.note(form.texts().get("counted.none")));
            return;
        }
        new DraftRows(form, at + "/counted-with", "counted")
                .draw(
                        one -> form.oneOf(one + "/field", "counted-field", people)
                                .addText(one + "/category", "counted-category"),
                        () -> Map.of("field", people.getFirst().value()));
    }
}
