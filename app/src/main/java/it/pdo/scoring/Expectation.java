package it.pdo.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target requires, reduced to the cases that rules distinguish. Counts, percentages, money, rates and durations
 * are plain numbers in one unit.
 */
sealed interface Expectation {
    /**
     * Reached must be at least the value; more than the value when strict.
     *
     * @param accumulates whether the reached value grows through the year
     * @param expected how the value follows from the target of the year; null for that target itself
     */
    record AtLeast(
            BigDecimal value,
            boolean strict,
            boolean accumulates,
            @Nullable Calculation expected) implements Expectation {
        AtLeast(BigDecimal value, boolean strict, boolean accumulates) {
            this(value, strict, accumulates, null);
        }
    }

    /**
     * Reached must be at most the value; less than the value when strict; compared without sign when absolute.
     *
     * @param accumulates whether the reached value grows through the year
     */
    record AtMost(BigDecimal value, boolean strict, boolean absolute, boolean accumulates) implements Expectation {}

    /** A signed reduction: the value is negative, and more negative is better. */
    record Decrease(BigDecimal value) implements Expectation {}

    record Exactly(BigDecimal value) implements Expectation {}

    /** Both bounds are included. */
    record Within(BigDecimal low, BigDecimal high) implements Expectation {}

    /** To be done by the date, included. */
    record By(LocalDate date) implements Expectation {}

    /** To be done. */
    record Done() implements Expectation {}

    /** Several conditions that must all be met, in the order written. */
    record All(List<Expectation> parts) implements Expectation {}
}
