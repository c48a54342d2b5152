package it.pdo.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A reached value, interpreted by its target. */
public sealed interface Actual {

    /** Blank, or {@code //}, {@code -}, {@code n.d.}. Missing is not zero. */
    record Missing() implements Actual {}

    /**
     * A number. Against a threshold, range or change its unit is comparable with the target's; a bare number takes the
     * target's unit. Against a deadline, on/off or milestone it is a percentage of completion.
     *
     * @param trend which way a change went, where a sign or a word says it; of a level always {@link Trend#UNSAID}
     */
    record Amount(Quantity quantity, Bound bound, Trend trend) implements Actual {}

    /** Which way a change went. */
    enum Trend {
        UNSAID,
        UP,
        DOWN
    }

    /** Whether an amount is the value itself or a bound of it. */
    enum Bound {
        EXACT,
        /** Above the amount: {@code > 3}. */
        ABOVE,
        /** The amount or above: {@code almeno 3}. */
        FROM,
        /** The amount or below: {@code ≤ 3}. */
        UP_TO,
        /** Below the amount: {@code < 3}. */
        BELOW
    }

    /** A fraction of a total above zero. */
    record Share(BigDecimal numerator, BigDecimal denominator) implements Actual {}

    /** Done on that day. */
    record DoneOn(LocalDate day) implements Actual {}

    /** {@code SI} or {@code NO}. */
    record Answer(boolean yes) implements Actual {}

    /** One for each condition of a composite target, in the order of the conditions. */
    record Several(List<Actual> actuals) implements Actual {
        public Several {
            actuals = List.copyOf(actuals);
        }
    }

    /** A text that cannot be interpreted. */
    record NotUnderstood(String text, Unreadable why) implements Actual {}
}
