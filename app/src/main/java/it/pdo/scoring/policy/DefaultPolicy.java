package it.pdo.scoring.policy;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The defaults of a scoring policy. Proportional where published results show it; elsewhere the choice that hides
 * least: nothing missing or unclear becomes a number, and it blocks the closing of the period.
 */
public final class DefaultPolicy {
    private DefaultPolicy() {}

    public static final Rounding TWO_DECIMALS = new Rounding(Rounding.Mode.TRUNCATE, 2);

    public static final RuleSet RULES = new RuleSet(
            BigDecimal.valueOf(100),
            BigDecimal.ZERO,
            List.of(),
            new RuleSet.Shortfall(
                    Choice.BelowMinimum.PROPORTIONAL,
                    Choice.AboveMaximum.PROPORTIONAL,
                    Choice.LateDate.ZERO,
                    Choice.Refusal.ACTIONS,
                    Choice.PartlyDone.PROPORTIONAL,
                    Choice.StrictEquality.ZERO,
                    Choice.TargetZero.MET_OR_ZERO,
                    Choice.NegativeReading.NOT_SCORED,
                    Choice.MissedExact.ZERO,
                    Choice.Composite.MEAN),
            BigDecimal.ZERO,
            List.of(),
            List.of(),
            new RuleSet.States(
                    Choice.Absent.BLOCKS,
                    Choice.Absent.EXCLUDED,
                    Choice.Absent.EXCLUDED,
                    Choice.Absent.EXCLUDED,
                    Choice.Absent.BLOCKS,
                    Choice.Approval.NOT_NEEDED,
                    Choice.Waiting.COUNTS,
                    Choice.Unconfirmed.COUNTS),
            Choice.Due.CHECKPOINTS,
            Choice.PhaseRespect.WEIGHTED_BY_PLANNED,
            Choice.Bonus.OUTSIDE_DENOMINATOR,
            TWO_DECIMALS);

    public static final LevelRules LEVEL = new LevelRules(
            Choice.Composition.INDICATORS_ELSE_CHILDREN,
            Choice.Weighting.POINTS,
            Choice.Weighting.POINTS,
            TWO_DECIMALS,
            RULES);

    public static final ScoringPolicy POLICY = new ScoringPolicy(
            "default",
            1,
            "Politica di base",
            "Default policy",
            new TreeSet<>(List.of(Month.JUNE, Month.DECEMBER)),
            LEVEL,
            new TreeMap<>(),
            new TreeMap<>(),
            new ScoringPolicy.UnitRules(
                    Choice.UnitRollUp.ITEMS_OF_SUBTREE,
                    Choice.Shared.IN_EVERY_UNIT,
                    Choice.Weighting.POINTS,
                    List.of(),
                    TWO_DECIMALS,
                    TWO_DECIMALS),
            new ScoringPolicy.PeopleRules(Choice.Participation.BY_PERCENT, Map.of(), TWO_DECIMALS));
}
