package it.pdo.ui.matrix;

import com.vaadin.flow.router.QueryParameters;
import it.pdo.ui.matrix.Matrix.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rows of a matrix are wanted. It is in the address, so that a view can be sent to somebody.
 *
 * @param words all of which a row contains, whatever case and accents; may be blank
 * @param under what the row stands under; blank for anything
 * @param unit id of the unit; blank for any
 * @param choices code of an option by code of a field; a field that is not in it may say anything
 */
record MatrixFilter(String words, String under, String unit, Map<String, String> choices) {

    private static final String WORDS = "q";
    private static final String UNDER = "under";
    private static final String UNIT = "unit";
    private static final String CHOICE = "f.";

    MatrixFilter {
        choices = Map.copyOf(choices);
    }

    static MatrixFilter parse(QueryParameters query) {
        Map<String, String> choices = new TreeMap<>();
        query.getParameters().forEach((key, values) -> {
            if (key.startsWith(CHOICE)
                    && !values.isEmpty()
                    && !values.getFirst().isBlank()) {
                choices.put(key.substring(CHOICE.length()), values.getFirst());
            }
        });
        return new MatrixFilter(
                query.getSingleParameter(WORDS).orElse(""),
                query.getSingleParameter(UNDER).orElse(""),
                query.getSingleParameter(UNIT).orElse(""),
                choices);
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, WORDS, words.strip());
        put(query, UNDER, under);
        put(query, UNIT, unit);
        new TreeMap<>(choices).forEach((field, option) -> put(query, CHOICE + field, option));
        return QueryParameters.simple(query);
    }

    boolean isEmpty() {
        return words.isBlank() && under.isEmpty() && unit.isEmpty() && choices.isEmpty();
    }

    MatrixFilter withQuery(String other) {
        return new MatrixFilter(other, under, unit, choices);
    }

    MatrixFilter withUnder(String other) {
        return new MatrixFilter(words, other, unit, choices);
    }

    MatrixFilter withUnit(String other) {
        return new MatrixFilter(words, under, other, choices);
    }

    /** @param option blank to let the field say anything */
    MatrixFilter with(String field, String option) {
        Map<String, String> others = new TreeMap<>(choices);
        others.remove(field);
        put(others, field, option);
        return new MatrixFilter(words, under, unit, others);
    }

    boolean matches(Row row) {
        List<String> said = new ArrayList<>(row.above());
        said.add(row.item().title());
        said.add(row.item().code());
        row.linked().forEach(item -> said.add(item.title()));
        row.unit().ifPresent(u -> said.add(u.name()));
        String text = plain(String.join(" ", said));
        return List.of(plain(words).strip().split("\\s+")).stream().allMatch(text::contains)
                && (under.isEmpty() || row.under().equals(under))
                && (unit.isEmpty()
                        || row.unit()
                                .filter(u -> u.id().toString().equals(unit))
                                .isPresent())
                && choices.entrySet().stream()
                        .allMatch(c ->
                                row.values().getOrDefault(c.getKey(), List.of()).contains(c.getValue()));
    }

    private static void put(Map<String, String> map, String key, String value) {
        if (!value.isBlank()) {
            map.put(key, value);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
