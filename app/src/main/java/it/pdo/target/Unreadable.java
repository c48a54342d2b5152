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
        EMPTY(Kind.WHOLE_TEXT),
        TOO_LONG(Kind.WHOLE_TEXT),
        NO_MEANING(Kind.PART),
        BAD_NUMBER(Kind.MISTYPED_PART),
        NO_SUCH_DATE(Kind.MISTYPED_PART),
        MISSING_YEAR(Kind.MISTYPED_PART),
        UPSIDE_DOWN_RANGE(Kind.MISTYPED_PART),
        ZERO_DENOMINATOR(Kind.MISTYPED_PART),
        UNEXPECTED(Kind.PART),
        OTHER_UNIT(Kind.PART),
        /** {@code 1,500}: one and a half, or fifteen hundred. */
        TWO_WAYS(Kind.WHOLE_TEXT),
        /** An estimate, or a number of which the words take a part back. */
        NOT_FINAL(Kind.WHOLE_TEXT),
        /** Done only in part, or with a reserve. */
        PARTLY(Kind.WHOLE_TEXT),
        /** Done, but late, without a day. */
        LATE(Kind.WHOLE_TEXT),
        /** Put off, or foreseen for a day to come. */
        TO_COME(Kind.WHOLE_TEXT),
        /** No longer asked of the office: a matter of the plan, not of a reading. */
        NOT_NEEDED(Kind.WHOLE_TEXT),
        /** A day after which it was done, or a month that goes beyond the deadline. */
        WHICH_DAY(Kind.WHOLE_TEXT),
        /** A day after the month of the reading. */
        AFTER_MONTH(Kind.WHOLE_TEXT),
        /** A day of a year before that of the month, for a deadline of its own or a later year: often last year typed in January. */
        BEFORE_YEAR(Kind.WHOLE_TEXT),
        /** Less than zero, where there can be none or some. */
        NEGATIVE(Kind.WHOLE_TEXT),
        /** One figure for a target of several conditions. */
        WHICH_PART(Kind.WHOLE_TEXT),
        /** A yes or a no where a number is asked. */
        NOT_A_FIGURE(Kind.WHOLE_TEXT),
        /** May be a number of things, a share of one or a percentage. */
        WHOLE_OR_SHARE(Kind.WHOLE_TEXT),
        /** Fits the target only in another scale: thousands, millions. */
        SCALE(Kind.WHOLE_TEXT),
        /** The whole of a year or what is done in each period. */
        PER_PERIOD(Kind.WHOLE_TEXT),
        /** Speaks of a change where a level is asked, or says up and down at once. */
        OPPOSITE(Kind.WHOLE_TEXT);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        /** Whether it looks like a number, a date or a share and is none: a slip of the keyboard. */
        public boolean isMistyped() {
            return kind == Kind.MISTYPED_PART;
        }

        /** Whether it is about a part of the text, so that its column helps to find it. */
        boolean hasPlace() {
            return kind != Kind.WHOLE_TEXT;
        }

        private enum Kind {
            WHOLE_TEXT,
            PART,
            MISTYPED_PART
        }
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
