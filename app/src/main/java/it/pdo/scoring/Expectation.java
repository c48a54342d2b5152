package it.pdo.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a target requires, reduced to the cases that rules distinguish. Counts, percentages, money, rates and durations
 * are plain numbers in one unit.
 */
sealed interface Expectation {
    /** Reached must be at least the value; more than the value when strict. */
    record AtLeast(BigDecimal value, boolean strict) implements Expectation {}

    /** Reached must be at most the value; less than the value when strict; compared without sign when absolute. */
    record AtMost(BigDecimal value, boolean strict, boolean absolute) implements Expectation {}

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
