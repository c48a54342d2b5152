package it.pdo.ui.studio;

import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.document.FormatDocument;
import it.pdo.shared.tree.FieldsDecoder;
import it.pdo.ui.form.FieldOption;
import it.pdo.ui.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The lists a value may be chosen from: constants of the format with their words, and parts of the draft by name. */
record ValueOptions(FormatDocument document, Texts texts) {

    static ValueOptions of(Form form) {
        return new ValueOptions(form.now(), form.texts());
    }

    /** Constants as the file spells them; their words are {@code PREFIX.SPELLING}. */
    List<FieldOption> constants(String prefix, Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(FieldsDecoder::spelling)
                .map(value -> new FieldOption(value, texts.get(prefix + "." + value)))
                .toList();
    }

    List<FieldOption> spelled(String prefix, String... values) {
        return spelled(prefix, List.of(values));
    }

    List<FieldOption> spelled(String prefix, List<String> values) {
        return values.stream()
                .map(value -> new FieldOption(value, texts.get(prefix + "." + value)))
                .toList();
    }

    /** The elements of a list by their names. */
    List<FieldOption> elements(String list) {
        return elements(list, element -> true);
    }

    List<FieldOption> elements(String list, Predicate<String> wanted) {
        return IntStream.range(0, document.size(list))
                .mapToObj(i -> list + "/" + i)
                .filter(wanted)
                .filter(element -> document.has(element + "/code"))
                .map(element -> new FieldOption(
                        document.text(element + "/code"),
                        DraftRows.title(document, element, document.text(element + "/code"))))
                .toList();
    }

    /** The same after a choice that says nothing. */
    static List<FieldOption> orNone(String words, List<FieldOption> options) {
        List<FieldOption> all = new ArrayList<>(options);
        all.addFirst(new FieldOption("", words));
        return all;
    }

    List<FieldOption> parts() {
        return constants("carries", Level.Part.class);
    }

    List<FieldOption> derivations() {
        return constants("derivation", IndicatorCard.Derivation.class);
    }

    List<FieldOption> uses() {
        return constants("use", Level.Use.class);
    }

    /** Fields of the levels that carry a part. */
    List<FieldOption> fieldsWhere(String part, List<String> types) {
        return IntStream.range(0, document.size("/levels"))
                .mapToObj(i -> "/levels/" + i)
                .filter(level -> document.texts(level + "/carries").contains(part))
                .flatMap(level ->
                        elements(level + "/fields", field -> types.contains(document.text(field + "/type"))).stream())
                .distinct()
                .toList();
    }
}
