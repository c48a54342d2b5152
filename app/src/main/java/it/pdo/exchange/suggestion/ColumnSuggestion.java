package it.pdo.exchange.suggestion;

import it.pdo.format.PlanFormat;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The suggested meaning of a column, by its name.
 *
 * @param column from 1
 * @param header the column's name
 * @param target the suggestion; empty when there is none
 */
public record ColumnSuggestion(int column, String header, Optional<ColumnTarget> target, Likelihood confidence) {

    /** Confidence of a suggestion. */
    public enum Likelihood {
        /** The name is the target's own, or unambiguous. */
        SURE,
        /** The name is similar; to be checked. */
        LIKELY,
        /** No suggestion. */
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
