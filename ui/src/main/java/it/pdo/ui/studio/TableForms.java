package it.pdo.ui.studio;

import it.pdo.ui.studio.Form.Option;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Map;

/** Forms of the tables of people and of resources: their columns, what their totals must be, who counts besides. */
final class TableForms {
    private TableForms() {}

    static void people(Form form) {
        table(form, "/people", List.of("category", "person", "note", "share"), List.of("number"));
    }

    static void resources(Form form) {
        table(form, "/resources", List.of("kind", "description", "cost"), List.of("number"));
    }

    private static void table(Form form, String at, List<String> known, List<String> counts) {
        if (FormatForms.absent(form, at)) {
            return;
        }
        Options options = Options.of(form);
        Texts texts = form.texts();
        List<Option> columns = options.spelled("table", known.toArray(String[]::new));
        form.group(texts.get("group.table-columns"));
        new Rows(form, at + "/columns", "column")
                .draw(
                        column -> form.words(column + "/name", "name")
                                .oneOf(column + "/code", "column-kind", columns, (document, code) -> document.with(
                                                column + "/code", code)
                                        .with(column + "/type", DefaultParts.columnType(code)))
                                .flag(column + "/required", "column-required"),
                        () -> DefaultParts.column(
                                FormatForms.unused(
                                        options.elements(at + "/columns").stream()
                                                .map(Option::value)
                                                .toList(),
                                        columns),
                                texts));
        form.group(texts.get("group.sum"))
                .oneOf(
                        at + "/total",
                        "total",
                        Options.orNone(texts.get("none.total"), options.elements(at + "/columns", column -> List.of(
                                        "percent", "money", "number")
                                .contains(form.now().text(column + "/type")))))
                .number(at + "/sum", "sum")
                .oneOf(
                        at + "/equals-field",
                        "equals-field",
                        Options.orNone(texts.get("none.check"), options.fieldsWhere(at.substring(1), counts)))
                .oneOf(
                        at + "/total-field",
                        "total-field",
                        Options.orNone(
                                texts.get("none.check"),
                                options.fieldsWhere(at.substring(1), List.of("number", "money", "percent"))));
        if (form.now().has(at + "/equals-field")) {
            counted(form, at);
        }
        Carriers.draw(form, at);
    }

    /** People named elsewhere on the sheet whom the number of rows takes in. */
    private static void counted(Form form, String at) {
        Options options = Options.of(form);
        List<Option> people = options.fieldsWhere(at.substring(1), List.of("person", "text"));
        form.group(form.texts().get("group.counted")).put(FormatForms.note(form.texts().get("counted.words")));
        if (people.isEmpty()) {
            form.put(FormatForms.note(form.texts().get("counted.none")));
            return;
        }
        new Rows(form, at + "/counted-with", "counted")
                .draw(
                        one -> form.oneOf(one + "/field", "counted-field", people)
                                .words(one + "/category", "counted-category"),
                        () -> Map.of("field", people.getFirst().value()));
    }
}
