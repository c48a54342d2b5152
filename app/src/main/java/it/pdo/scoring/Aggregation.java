package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.policy.Choice.Weighting;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Combines results into a mean. A part without a number is left out and the other parts share its weight; a part that
 * the policy counts as zero or full has that number already.
 */
final class Aggregation {
    /** Reasons that a mean takes over when all its parts have the same reason. */
    private static final Set<Reason> SHARED_REASONS = EnumSet.of(
            Reason.NOT_DUE,
            Reason.MISSING,
            Reason.PHASES_MISSING,
            Reason.SUSPENDED,
            Reason.NOT_FORESEEN,
            Reason.CANCELLED,
            Reason.WAITING_APPROVAL);

    private final Rule mean;
    private final Rule weightedMean;
    private final Weighting weighting;
    private final List<Term> terms = new ArrayList<>();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private int withWeight;
    private int parts;
    private BigDecimal sumOfWeights = BigDecimal.ZERO;

    Aggregation(Rule mean, Rule weightedMean, Weighting weighting) {
        this.mean = mean;
        this.weightedMean = weightedMean;
        this.weighting = weighting;
    }

    void add(FigureId figure, Score score, @Nullable BigDecimal weight) {
        if (!(score instanceof NotScored none && none.reason() == Reason.CANCELLED)) {
            parts++;
            sumOfWeights = weight == null ? sumOfWeights : sumOfWeights.add(weight);
        }
        switch (score) {
            case Scored scored -> {
                BigDecimal used = weighting == Weighting.NONE ? null : weight;
                terms.add(new Term(scored.points(), used, figure, null));
                withWeight += used == null ? 0 : 1;
            }
            // The parts name the phases; above them only the fact that something is missing is reported.
            case NotScored none -> reasons.add(none.reason() == Reason.PHASES_MISSING ? Reason.MISSING : none.reason());
        }
    }

    boolean isEmpty() {
        return terms.isEmpty() && reasons.isEmpty();
    }

    /**
     * The sum of percent weights when it is not 100; empty when it is, or when weights are not percentages. Suspended
     * parts are included; cancelled ones are not, because the plan gave their weight to others.
     */
    Optional<BigDecimal> wrongPercentage() {
        return weighting == Weighting.PERCENT && parts > 0 && sumOfWeights.compareTo(Arithmetic.HUNDRED) != 0
                ? Optional.of(Arithmetic.normal(sumOfWeights))
                : Optional.empty();
    }

    /** The mean of the added parts, only rounded and capped, or the reason why there is none. */
    Score score(Rounding rounding, BigDecimal cap) {
        return score(new RuleSet.Scale(cap, BigDecimal.ZERO, List.of(), rounding));
    }

    /** The mean of the added parts on a scale, or the reason why there is none. */
    Score score(RuleSet.Scale scale) {
        if (terms.isEmpty()) {
            Reason only = reasons.size() == 1 ? reasons.iterator().next() : Reason.NOTHING_BELOW;
            return new NotScored(SHARED_REASONS.contains(only) ? only : Reason.NOTHING_BELOW, false, "");
        }
        if (withWeight == 0) {
            return Arithmetic.scaled(mean, Operator.MEAN, terms, scale);
        }
        if (withWeight < terms.size()) {
            return new NotScored(Reason.WEIGHTS, true, (terms.size() - withWeight) + "/" + terms.size());
        }
        if (terms.stream().allMatch(term -> term.weightOrOne().signum() == 0)) {
            return new NotScored(Reason.WEIGHTS, true, "0");
        }
        return Arithmetic.scaled(weightedMean, Operator.WEIGHTED_MEAN, terms, scale);
    }
}
