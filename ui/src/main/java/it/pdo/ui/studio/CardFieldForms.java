package it.pdo.ui.studio;

import it.pdo.format.CardField;
import it.pdo.format.document.FormatDocument;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Form of the columns that a format defines in its indicator card. */
final class CardFieldForms {
    private CardFieldForms() {}

    static void draw(Form form, String list) {
        Texts texts = form.texts();
        form.group(texts.get("group.card-fields"));
        form.put(FormatForms.note(texts.get("card-fields.words")));
        new DraftRows(form, list, "card-field").draw(at -> column(form, at), () -> fresh(form, list));
    }

    private static void column(Form form, String at) {
        Texts texts = form.texts();
        ValueOptions options = ValueOptions.of(form);
        form.name(at, "name")
                .oneOf(
                        at + "/type",
                        "type",
                        options.spelled("type", FieldForms.CARD_TYPES),
                        (document, chosen) -> FieldForms.typed(document, at, chosen, texts));
        FieldForms.ofType(form, at, form.now().text(at + "/type"));
        String meaning = form.now().text(at + "/meaning");
        form.choice(
                at + "/meaning",
                "meaning",
                options.constants("meaning", CardField.Meaning.class),
                meaning.isEmpty() ? FieldsDecoder.spelling(CardField.Meaning.NONE) : meaning,
                (document, chosen) -> meant(document, at, chosen, texts));
        if (meaning.equals(FieldsDecoder.spelling(CardField.Meaning.EXPECTED))) {
            form.oneOf(at + "/checkpoint", "field-checkpoint", options.elements("/checkpoints"));
        }
        form.flag(at + "/required", "required").flag(at + "/per-year", "per-year");
        form.lines(at + "/help", "help").code(at);
    }

    /** A column of another meaning: its type, its options and its checkpoint become what the meaning requires. */
    static FormatDocument meant(FormatDocument document, String at, String chosen, Texts texts) {
        CardField.Meaning meaning = Stream.of(CardField.Meaning.values())
                .filter(one -> FieldsDecoder.spelling(one).equals(chosen))
                .findFirst()
                .orElseThrow();
        FormatDocument next = document.without(at + "/checkpoint");
        next = meaning == CardField.Meaning.NONE ? next.without(at + "/meaning") : next.with(at + "/meaning", chosen);
        return switch (meaning) {
            case NONE, BASELINE, MINIMUM, MAXIMUM, OWNER -> next;
            case TARGET_OF_YEAR -> FieldForms.typed(next, at, "text", texts).with(at + "/per-year", true);
            case EXPECTED ->
                FieldForms.typed(next, at, "text", texts)
                        .without(at + "/per-year")
                        .with(at + "/checkpoint", document.text("/checkpoints/0/code"));
            case FREQUENCY ->
                choice(next, at, options(texts, "readings", "monthly", "quarterly", "at-checkpoints", "at-year-end"));
            case YEAR_VALUE -> choice(next, at, options(texts, "year-value", "last", "sum", "mean", "best", "ratio"));
        };
    }

    private static FormatDocument choice(FormatDocument document, String at, List<Object> options) {
        return document.with(at + "/type", "choice")
                .without(at + "/formula")
                .without(at + "/per-year")
                .with(at + "/options", options);
    }

    private static List<Object> options(Texts texts, String prefix, String... codes) {
        return Stream.of(codes)
                .<Object>map(code -> {
                    Map<String, Object> option = new LinkedHashMap<>();
                    option.put("code", code);
                    option.put("name", texts.get(prefix + "." + code));
                    return option;
                })
                .toList();
    }

    private static Map<String, Object> fresh(Form form, String list) {
        Map<String, Object> column = FormatForms.fresh(form, list, "rows.card-field", false);
        column.put("type", "text");
        return column;
    }
}
