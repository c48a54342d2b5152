package it.pdo.scoring;

import it.pdo.scoring.policy.Rounding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a calculation: an operation over terms, then adjustments in order. The figure is computed from exactly
 * these values, and the explanation is written from them.
 *
 * @param rule the rule that chose the operation
 * @param operation the operation on the terms
 * @param terms in the order of the plan
 * @param adjustments in the order applied: floor, rounding, threshold, band, cap
 */
public record Calculation(Rule rule, Operator operation, List<Term> terms, List<Adjustment> adjustments) {

    /** Arithmetic over the amounts {@code a, b, c…} and weights of the terms. */
    public enum Operator {
        /** {@code 100}. */
        FULL,
        /** {@code 0}. */
        NOTHING,
        /** {@code a}. */
        GIVEN,
        /** {@code a / b × 100}. */
        PROPORTION,
        /** {@code a × b / c}. */
        SHARE,
        /** {@code 100 − (a − b) / b × 100}, with the absolute distance. */
        DISTANCE,
        /** {@code 100 − a × b}. */
        DEDUCTION,
        /** {@code a − b}. */
        DIFFERENCE,
        /** {@code a + b + …}. */
        SUM,
        /** {@code (a + b + …) / n}. */
        MEAN,
        /** {@code (a × wa + b × wb + …) / (wa + wb + …)}. */
        WEIGHTED_MEAN,
        /** The least of the terms. */
        LEAST,
        /** {@code a + (b − a) × (c − d) / (e − d)}: between the results a and b, for c between d and e. */
        INTERPOLATION
    }

    /**
     * A value that enters an operation.
     *
     * @param amount the value
     * @param weight its weight, null when it has none
     * @param figure the figure it comes from, null for a reading, a target or a constant
     * @param step the calculation of an amount that has no figure of its own, else null
     */
    public record Term(
            BigDecimal amount,
            @Nullable BigDecimal weight,
            @Nullable FigureId figure,
            @Nullable Calculation step) {
        BigDecimal weightOrOne() {
            return weight == null ? BigDecimal.ONE : weight;
        }
    }

    /** A change of a result after the operation. */
    public sealed interface Adjustment {
        /** A negative result counts as zero. */
        record Floor() implements Adjustment {}

        /** A result below the threshold counts as zero. */
        record BelowThreshold(BigDecimal threshold) implements Adjustment {}

        /** The result of the last band that the value reaches. */
        record Banded(BigDecimal from, boolean above, BigDecimal result) implements Adjustment {}

        /** A result above the cap counts as the cap. */
        record Cap(BigDecimal cap) implements Adjustment {}

        /** Rounded. */
        record Rounded(Rounding rounding) implements Adjustment {}
    }
}
