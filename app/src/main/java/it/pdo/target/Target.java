package it.pdo.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An understood target. The scoring policy decides how a reached value is judged by it. */
public sealed interface Target {

    /** A number, percentage, sum of money, duration or rate with a direction: {@code almeno 70%}, {@code max 800 €}. */
    record Threshold(Comparison comparison, Quantity quantity) implements Target {}

    /** Both bounds included: {@code tra 10 e 20}. */
    record Range(BigDecimal from, BigDecimal to, MeasureUnit unit) implements Target {
        public Range {
            from = Quantity.withoutTrailingZeros(from);
            to = Quantity.withoutTrailingZeros(to);
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("range from " + from + " down to " + to);
            }
        }
    }

    /**
     * A change against a baseline: {@code -2,5%}, {@code 2%} for “Incremento …”.
     *
     * @param kind says how the amount is signed
     * @param baselineYear the year compared with, when the indicator names it
     * @param baseline the value compared with, when the indicator names it
     */
    record Change(
            Comparison comparison,
            Quantity quantity,
            ChangeKind kind,
            OptionalInt baselineYear,
            Optional<BigDecimal> baseline)
            implements Target {}

    /** How the amount of a {@link Change} is written. */
    enum ChangeKind {
        /** With its sign: −2.5 is a reduction by 2.5. */
        SIGNED,
        /** As the size of an increase. */
        INCREASE,
        /** As the size of a reduction: 2 is a reduction by 2, and more reduction is better. */
        REDUCTION
    }

    /**
     * Done by that day, the day included.
     *
     * @param what the act to be done, when the text names one (a single word); else empty
     */
    record Deadline(LocalDate by, String what) implements Target {}

    /** Done or not done: {@code on}, {@code SI}, {@code si/no}. */
    record OnOff() implements Target {}

    /** A numerator out of a denominator: {@code 3 su 3}, {@code 7/10}. The denominator is above zero. */
    record Ratio(Comparison comparison, BigDecimal numerator, BigDecimal denominator) implements Target {
        public Ratio {
            numerator = Quantity.withoutTrailingZeros(numerator);
            denominator = Quantity.withoutTrailingZeros(denominator);
            if (denominator.signum() <= 0) {
                throw new IllegalArgumentException("ratio out of " + denominator);
            }
        }
    }

    /** Two or more conditions that must all be met; none of them composite. */
    record Composite(List<Target> conditions) implements Target {
        public Composite {
            conditions = List.copyOf(conditions);
            if (conditions.size() < 2 || conditions.stream().anyMatch(c -> c instanceof Composite)) {
                throw new IllegalArgumentException("a composite of " + conditions);
            }
        }
    }

    /**
     * A result described in words: {@code Messa a regime della proposta entro il 30/06/2019}.
     *
     * @param text as written, without the date
     * @param by the day it is due by, when there is one
     * @param completion percent of the work that must be complete, when the words mean a share: all phases is 100
     */
    record Milestone(String text, Optional<LocalDate> by, Optional<BigDecimal> completion) implements Target {}
}
