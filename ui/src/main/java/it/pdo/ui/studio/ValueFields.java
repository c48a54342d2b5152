package it.pdo.ui.studio;

import it.pdo.format.FieldType;
import it.pdo.format.FieldType.PlainType;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.form.FormField;
import it.pdo.ui.form.FormFields;
import it.pdo.ui.form.FormText;
import it.pdo.ui.form.LineKind;
import it.pdo.ui.form.TypedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Values that a plan lacks, typed or chosen outside the sheet they belong to: drawn by their kind, and read by it. */
record ValueFields(FormFields fields, FormText form, Locale locale) {

    /**
     * One value that is asked for.
     *
     * @param reading of its text; a choice of several has none, being the options ticked
     */
    record ValueField(String path, FormField field, Optional<Function<String, TypedValue<Object>>> reading) {}

    /** A field of this type; options are those of lists that the format does not hold: units, people, items. */
    ValueField of(String path, String label, FieldType type, List<FieldOption> options) {
        return switch (type) {
            case FieldType.Choice(var multiple, var choices) -> {
                List<FieldOption> known = choices.stream()
                        .map(one -> new FieldOption(one.code(), one.name()))
                        .toList();
                yield multiple
                        ? new ValueField(
                                path, fields.boxes(path, label, null, known, form.chosen(path)), Optional.empty())
                        : choice(path, label, known, TypedValue.Value::new);
            }
            case FieldType.ItemReference _ -> choice(path, label, options, TypedValue.Value::new);
            case FieldType.Dup _, FieldType.Computed _ -> line(path, label, LineKind.WORDS, TypedValue.Value::new);
            case FieldType.Plain(PlainType plain) ->
                switch (plain) {
                    case TEXT, LONG_TEXT -> line(path, label, LineKind.WORDS, TypedValue.Value::new);
                    case UNIT, PERSON -> choice(path, label, options, TypedValue.Value::new);
                    case NUMBER -> number(path, label);
                    case PERCENT ->
                        line(path, label, LineKind.NUMBER, text -> TypedValue.percent(text, locale)
                                .widened());
                    case MONEY ->
                        line(path, label, LineKind.NUMBER, text -> TypedValue.money(text, locale)
                                .widened());
                    case DATE ->
                        line(path, label, LineKind.DATE, text -> TypedValue.date(text, locale)
                                .widened());
                };
        };
    }

    ValueField number(String path, String label) {
        return line(path, label, LineKind.NUMBER, text -> TypedValue.number(text, locale)
                .widened());
    }

    /** One of some options, none of them chosen before somebody does. */
    ValueField choice(
            String path, String label, List<FieldOption> options, Function<String, TypedValue<Object>> reading) {
        return new ValueField(
                path, fields.choice(path, label, null, withNone(options), form.get(path)), Optional.of(reading));
    }

    private static List<FieldOption> withNone(List<FieldOption> options) {
        List<FieldOption> all = new ArrayList<>(options);
        all.addFirst(new FieldOption("", "–"));
        return all;
    }

    ValueField line(String path, String label, LineKind kind, Function<String, TypedValue<Object>> reading) {
        return new ValueField(path, fields.line(path, label, null, kind, form.get(path)), Optional.of(reading));
    }

    /** What was given; empty when nothing was, or nothing that can be read. */
    Optional<Object> value(ValueField asked) {
        if (asked.reading().isEmpty()) {
            List<Object> chosen = List.copyOf(form.chosen(asked.path()));
            return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
        }
        return read(asked)
                .flatMap(read ->
                        read instanceof TypedValue.Value<Object>(var value) ? Optional.of(value) : Optional.empty());
    }

    /** What is wrong with what was typed, and what to do; empty when nothing is. */
    Optional<String> wrong(ValueField asked) {
        return read(asked)
                .flatMap(read -> read instanceof TypedValue.Wrong<Object>(var message)
                        ? Optional.of(message)
                        : Optional.empty());
    }

    private Optional<TypedValue<Object>> read(ValueField asked) {
        String text = form.get(asked.path()).strip();
        return asked.reading().filter(_ -> !text.isEmpty()).map(reading -> reading.apply(text));
    }
}
