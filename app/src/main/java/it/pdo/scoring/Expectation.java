package it.pdo.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a target asks, reduced to the few shapes by which rules differ. Counts, percentages, money, rates and durations
 * have become plain numbers in one unit.
 */
sealed interface Expectation {
    /** Reached is to be at least the value; more than it when strict. */
    record AtLeast(BigDecimal value, boolean strict) implements Expectation {}

    /** Reached is to be at most the value; less than it when strict; without its sign when absolute. */
    record AtMost(BigDecimal value, boolean strict, boolean absolute) implements Expectation {}

    /** A signed reduction: the value is negative, and more negative is better. */
    record Decrease(BigDecimal value) implements Expectation {}

    record Exactly(BigDecimal value) implements Expectation {}

    /** Bounds included. */
    record Within(BigDecimal low, BigDecimal high) implements Expectation {}

    /** To be done on the date or before. */
    record By(LocalDate date) implements Expectation {}

    /** To be done. */
    record Done() implements Expectation {}

    /** All of several conditions, in the order written. */
    record All(List<Expectation> parts) implements Expectation {}
}
