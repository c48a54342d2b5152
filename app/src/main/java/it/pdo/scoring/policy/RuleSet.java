package it.pdo.scoring.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * The choices for scoring one indicator. A policy has a general rule set and may have others for a level or an
 * indicator.
 *
 * @param cap the maximum of a result, at least 100
 * @param threshold results below it count as zero; zero for none
 * @param bands bands that replace a result; empty for none
 * @param shortfall the choices for missed targets
 * @param latePoints points lost for each day or month late
 * @param maximumBands for {@link Choice.AboveMaximum#BANDED}: excess in percent of the maximum → result
 * @param minimumBands for {@link Choice.BelowMinimum#BANDED}: reached in percent of the minimum → result
 * @param states the choices for figures without a number
 * @param due when a reading is due
 * @param phaseRespect how respect of phases and times is counted
 * @param bonus how the points of a bonus criterion count
 * @param rounding of the indicator's result
 */
public record RuleSet(
        BigDecimal cap,
        BigDecimal threshold,
        List<Band> bands,
        Shortfall shortfall,
        BigDecimal latePoints,
        List<Band> maximumBands,
        List<Band> minimumBands,
        States states,
        Choice.Due due,
        Choice.PhaseRespect phaseRespect,
        Choice.Bonus bonus,
        Rounding rounding) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public RuleSet {
        bands = Band.rising(bands);
        maximumBands = Band.rising(maximumBands);
        minimumBands = Band.rising(minimumBands);
        if (cap.compareTo(HUNDRED) < 0) {
            throw new IllegalArgumentException("the cap is at least 100, not " + cap);
        }
        if (threshold.signum() < 0 || threshold.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("the threshold is between 0 and 100, not " + threshold);
        }
        if (latePoints.signum() < 0) {
            throw new IllegalArgumentException("points lost are not negative: " + latePoints);
        }
    }

    /** The result of a missed target. */
    public record Shortfall(
            Choice.BelowMinimum belowMinimum,
            Choice.AboveMaximum aboveMaximum,
            Choice.LateDate lateDate,
            Choice.Refusal refusal,
            Choice.PartlyDone partlyDone,
            Choice.StrictEquality strictEquality,
            Choice.TargetZero targetZero,
            Choice.NegativeReading negativeReading,
            Choice.MissedExact missedExact,
            Choice.Composite composite) {}

    /** The effect of a figure without a number on the figures that contain it. */
    public record States(
            Choice.Absent missing,
            Choice.Absent notDue,
            Choice.Absent suspended,
            Choice.Absent cancelled,
            Choice.Absent unreadable,
            Choice.Approval approval,
            Choice.Waiting waiting,
            Choice.Unconfirmed unconfirmed) {}
}
