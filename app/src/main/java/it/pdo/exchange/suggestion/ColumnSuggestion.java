package it.pdo.exchange.suggestion;

import it.pdo.format.PlanFormat;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a column probably holds, by its name.
 *
 * @param column from 1
 * @param header the column's name
 * @param target what it probably holds; empty when its name says nothing
 */
public record ColumnSuggestion(int column, String header, Optional<ColumnTarget> target, Likelihood confidence) {

    /** How much a suggestion is worth. */
    public enum Likelihood {
        /** The name is the target's own, or one that means nothing else. */
        SURE,
        /** The name is like it: worth a look. */
        LIKELY,
        /** Nothing is suggested. */
        NONE
    }

    /**
     * A suggestion for every column, in order; no target is suggested twice.
     *
     * @param headers the names of the columns, from the first
     * @param bands what stands above each name where the titles have two rows, as {@code Indicatore} above {@code Nome};
     *     empty texts elsewhere, and as many as there are names
     */
    public static List<ColumnSuggestion> suggest(
            List<String> headers, List<String> bands, PlanFormat format, int fromYear, int toYear) {
        return new ColumnMatching(ColumnTargets.of(format, fromYear, toYear)).suggest(headers, bands);
    }

    /** The same for titles of one row. */
    public static List<ColumnSuggestion> suggest(List<String> headers, PlanFormat format, int fromYear, int toYear) {
        return suggest(headers, Collections.nCopies(headers.size(), ""), format, fromYear, toYear);
    }
}
