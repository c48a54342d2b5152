package it.pdo.scoring.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * The choices for scoring one indicator. A policy has a general rule set and may have others for a level or an
 * indicator.
 *
 * @param scale how a computed result becomes the result of the indicator
 * @param shortfall the choices for missed targets
 * @param states the choices for figures without a number
 * @param due at which months a reading is judged
 * @param pace what a target requires before the end of the year
 * @param phaseRespect how respect of phases and times is counted
 * @param bonus how the points of a bonus criterion count
 * @param reached how a reached number is worth a result by itself, without comparison with the target
 */
public record RuleSet(
        Scale scale,
        Shortfall shortfall,
        States states,
        Choice.Due due,
        Choice.Pace pace,
        Choice.PhaseRespect phaseRespect,
        Choice.Bonus bonus,
        ReachedBands reached) {

    /** Rules that compare with the target. */
    public RuleSet(
            Scale scale,
            Shortfall shortfall,
            States states,
            Choice.Due due,
            Choice.Pace pace,
            Choice.PhaseRespect phaseRespect,
            Choice.Bonus bonus) {
        this(scale, shortfall, states, due, pace, phaseRespect, bonus, ReachedBands.NONE);
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A copy with another scale. */
    public RuleSet withScale(Scale other) {
        return new RuleSet(other, shortfall, states, due, pace, phaseRespect, bonus, reached);
    }

    /** A copy with another shortfall. */
    public RuleSet withShortfall(Shortfall other) {
        return new RuleSet(scale, other, states, due, pace, phaseRespect, bonus, reached);
    }

    /** A copy with another pace. */
    public RuleSet withPace(Choice.Pace other) {
        return new RuleSet(scale, shortfall, states, due, other, phaseRespect, bonus, reached);
    }

    /** A copy with other choices for figures without a number. */
    public RuleSet withStates(States other) {
        return new RuleSet(scale, shortfall, other, due, pace, phaseRespect, bonus, reached);
    }

    /**
     * How a computed number becomes the result of a figure: an indicator, an item, a unit, the municipality or a
     * person. Applied in the order rounding, threshold, bands, cap.
     *
     * @param cap the maximum of a result, at least 100
     * @param threshold results below it count as zero; zero for none
     * @param bands bands that replace a result; empty for none
     * @param rounding of the result
     */
    public record Scale(BigDecimal cap, BigDecimal threshold, List<Band> bands, Rounding rounding) {
        public Scale {
            bands = Band.rising(bands);
            if (cap.compareTo(HUNDRED) < 0) {
                throw new IllegalArgumentException("the cap is at least 100, not " + cap);
            }
            if (threshold.signum() < 0 || threshold.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException("the threshold is between 0 and 100, not " + threshold);
            }
        }

        /** A scale that only rounds, with the usual cap of 100. */
        public static Scale rounded(Rounding rounding) {
            return new Scale(HUNDRED, BigDecimal.ZERO, List.of(), rounding);
        }

        /** The same with another cap. */
        public Scale withCap(BigDecimal other) {
            return other.compareTo(cap) == 0 ? this : new Scale(other, threshold, bands, rounding);
        }
    }

    /**
     * What a reached number is worth by itself: {@code 50 → 100, 40 to 50 → 87, below 40 → 0}. Below the first band it
     * is worth nothing; the target says only what is asked for.
     *
     * @param bands reached value → result; empty to compare with the target
     * @param between what a value between the bounds of two bands is worth
     */
    public record ReachedBands(List<Band> bands, Choice.Between between) {
        /** Compares with the target. */
        public static final ReachedBands NONE = new ReachedBands(List.of(), Choice.Between.STEPS);

        public ReachedBands {
            bands = Band.rising(bands);
        }

        /** Whether results come from these bands and not from the target. */
        public boolean apply() {
            return !bands.isEmpty();
        }
    }

    /**
     * The result of a missed target.
     *
     * @param bounds of targets with a minimum or a maximum
     * @param dates of targets with a deadline
     * @param actions of on/off targets
     * @param values of numbers that a proportion does not suit
     * @param composite of targets with several conditions
     */
    public record Shortfall(Bounds bounds, Dates dates, Actions actions, Values values, Choice.Composite composite) {
        /** A copy with other choices for dates. */
        public Shortfall withDates(Dates other) {
            return new Shortfall(bounds, other, actions, values, composite);
        }
    }

    /**
     * The result when a minimum or a maximum is missed.
     *
     * @param minimumBands for {@link Choice.BelowMinimum#BANDED}: reached in percent of the minimum → result
     * @param maximumBands for {@link Choice.AboveMaximum#BANDED}: excess in percent of the maximum → result
     */
    public record Bounds(
            Choice.BelowMinimum belowMinimum,
            List<Band> minimumBands,
            Choice.AboveMaximum aboveMaximum,
            List<Band> maximumBands,
            Choice.StrictEquality strictEquality) {
        public Bounds {
            minimumBands = Band.rising(minimumBands);
            maximumBands = Band.rising(maximumBands);
        }
    }

    /**
     * The result after a deadline.
     *
     * @param latePoints points lost for each day or month late, not negative
     */
    public record Dates(Choice.LateDate lateDate, BigDecimal latePoints) {
        public Dates {
            if (latePoints.signum() < 0) {
                throw new IllegalArgumentException("points lost are not negative: " + latePoints);
            }
        }
    }

    /** The result of an on/off target that was not met, and of actions done in part. */
    public record Actions(Choice.Refusal refusal, Choice.PartlyDone partlyDone) {}

    /** The result of numbers that a proportion does not suit. */
    public record Values(
            Choice.TargetZero targetZero, Choice.NegativeReading negativeReading, Choice.MissedExact missedExact) {}

    /** The effect of a figure without a number on the figures that contain it. */
    public record States(
            Choice.Absent missing,
            Choice.Absent notDue,
            Choice.Absent suspended,
            Choice.Absent cancelled,
            Choice.Absent unreadable,
            Choice.Approval approval,
            Choice.Waiting waiting,
            Choice.Unconfirmed unconfirmed) {
        /** A copy with another choice for readings that are missing. */
        public States withMissing(Choice.Absent other) {
            return new States(other, notDue, suspended, cancelled, unreadable, approval, waiting, unconfirmed);
        }
    }
}
