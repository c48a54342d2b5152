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
        OTHER_UNIT,
        /** {@code 1,500}: one and a half, or fifteen hundred. */
        TWO_WAYS,
        /** Done only in part, or with a reserve. */
        PARTLY,
        /** Done, but late, without a day. */
        LATE,
        /** Put off, or foreseen for a day to come. */
        TO_COME,
        /** No longer asked of the office: a matter of the plan, not of a reading. */
        NOT_NEEDED,
        /** A day after which it was done, or a month that goes beyond the deadline. */
        WHICH_DAY,
        /** One figure for a target of several conditions. */
        WHICH_PART,
        /** A yes or a no where a number is asked. */
        NOT_A_FIGURE,
        /** May be a number of things, a share of one or a percentage. */
        WHOLE_OR_SHARE,
        /** Fits the target only in another scale: thousands, millions. */
        SCALE,
        /** The whole of a year or what is done in each period. */
        PER_PERIOD,
        /** Speaks of a change where a level is asked, or says up and down at once. */
        OPPOSITE
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
