package it.pdo.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A reached value, understood in the light of its target. */
public sealed interface Actual {

    /** Nothing was written, or {@code //}, {@code -}, {@code n.d.}. Missing is not zero. */
    record Missing() implements Actual {}

    /**
     * A number. Against a threshold, range or change its unit is comparable with the target's; a bare number takes the
     * target's unit. Against a deadline, on/off or milestone it is a percentage of completion.
     */
    record Amount(Quantity quantity, Bound bound) implements Actual {}

    /** Whether an amount is the value itself or only a bound of it. */
    enum Bound {
        EXACT,
        /** The value is above, {@code > 3}. */
        ABOVE,
        /** The value is that or above, {@code almeno 3}. */
        FROM,
        /** The value is that or below, {@code ≤ 3}. */
        UP_TO,
        /** The value is below, {@code < 3}. */
        BELOW
    }

    /** So many out of so many, the latter above zero. */
    record Share(BigDecimal numerator, BigDecimal denominator) implements Actual {}

    /** Done on that day. */
    record DoneOn(LocalDate day) implements Actual {}

    /** {@code SI} or {@code NO}. */
    record Answer(boolean yes) implements Actual {}

    /** One for each condition of a composite target, in its order. */
    record Several(List<Actual> actuals) implements Actual {
        public Several {
            actuals = List.copyOf(actuals);
        }
    }

    /** Written, but not to be understood. */
    record NotUnderstood(String text, Unreadable why) implements Actual {}
}
