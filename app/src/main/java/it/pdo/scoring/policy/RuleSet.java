package it.pdo.scoring.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * The choices that score one indicator. A policy has one for the body and may have others for a level or an indicator.
 *
 * @param cap the most a result can be worth, at least 100
 * @param threshold results below it are worth zero; zero for none
 * @param bands a stair the result is read through, on results; empty for none
 * @param shortfall the choices for targets that were missed
 * @param latePoints points lost for each day or month late
 * @param maximumBands for {@link Choice.AboveMaximum#BANDED}: excess in percent of the maximum → result
 * @param minimumBands for {@link Choice.BelowMinimum#BANDED}: reached in percent of the minimum → result
 * @param states the choices for what has no number
 * @param due when a reading is due
 * @param phaseRespect how respect of phases and times is counted
 * @param bonus where the points of a bonus criterion go
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

    /** What a missed target is worth. */
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

    /** What a figure without a number does to those it belongs to. */
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
