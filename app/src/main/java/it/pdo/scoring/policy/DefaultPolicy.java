package it.pdo.scoring.policy;

import it.pdo.scoring.message.EngineMessages;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Locale;
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
            new RuleSet.Scale(BigDecimal.valueOf(100), BigDecimal.ZERO, List.of(), TWO_DECIMALS),
            new RuleSet.Shortfall(
                    new RuleSet.Bounds(
                            Choice.BelowMinimum.PROPORTIONAL,
                            List.of(),
                            Choice.AboveMaximum.PROPORTIONAL,
                            List.of(),
                            Choice.StrictEquality.ZERO),
                    new RuleSet.Dates(Choice.LateDate.ZERO, BigDecimal.ZERO),
                    new RuleSet.Actions(Choice.Refusal.ACTIONS, Choice.PartlyDone.PROPORTIONAL),
                    new RuleSet.Values(
                            Choice.TargetZero.MET_OR_ZERO, Choice.NegativeReading.NOT_SCORED, Choice.MissedExact.ZERO),
                    Choice.Composite.MEAN),
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
            Choice.Bonus.OUTSIDE_DENOMINATOR);

    public static final LevelRules LEVEL = new LevelRules(
            Choice.Composition.INDICATORS_ELSE_CHILDREN,
            Choice.Weighting.POINTS,
            Choice.Weighting.POINTS,
            TWO_DECIMALS,
            RULES);

    public static final ScoringPolicy POLICY = new ScoringPolicy(
            "default",
            1,
            new ScoringPolicy.Names(
                    EngineMessages.in(Locale.ITALIAN).text("policy.default"),
                    EngineMessages.in(Locale.ENGLISH).text("policy.default")),
            new TreeSet<>(List.of(Month.JUNE, Month.DECEMBER)),
            new ScoringPolicy.ItemRules(LEVEL, new TreeMap<>(), new TreeMap<>()),
            new ScoringPolicy.UnitRules(
                    Choice.UnitRollUp.ITEMS_OF_SUBTREE,
                    Choice.Shared.IN_EVERY_UNIT,
                    Choice.Weighting.POINTS,
                    List.of(),
                    TWO_DECIMALS,
                    TWO_DECIMALS),
            new ScoringPolicy.PeopleRules(Choice.Participation.BY_PERCENT, Map.of(), TWO_DECIMALS));
}
