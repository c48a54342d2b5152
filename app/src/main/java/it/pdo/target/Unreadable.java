package it.pdo.target;

import java.util.Locale;

/**
 * Why a text could not be read, and where.
 *
 * @param column of the first character that does not fit, from 1
 * @param fragment the text that does not fit, shortened; may be empty
 */
public record Unreadable(Reason reason, int column, String fragment) {

    /** The kind of mistake. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        NO_MEANING,
        BAD_NUMBER,
        NO_SUCH_DATE,
        MISSING_YEAR,
        UPSIDE_DOWN_RANGE,
        ZERO_DENOMINATOR,
        UNEXPECTED,
        OTHER_UNIT
    }

    public Unreadable {
        if (column < 1) {
            throw new IllegalArgumentException("no such column: " + column);
        }
    }

    /** Place and mistake: {@code colonna 4: “12,5,3” non è un numero}. */
    public String describe(Locale locale) {
        return UnreadableFormatter.of(this, locale);
    }
}
