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
 * least: what is due and not written counts as not reached, and nothing unclear becomes a number.
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
                    Choice.Absent.ZERO,
                    Choice.Absent.EXCLUDED,
                    Choice.Absent.EXCLUDED,
                    Choice.Absent.EXCLUDED,
                    Choice.Absent.BLOCKS,
                    Choice.Approval.NOT_NEEDED,
                    Choice.Waiting.COUNTS,
                    Choice.Unconfirmed.COUNTS),
            Choice.Due.CHECKPOINTS,
            Choice.Pace.BY_NATURE,
            Choice.PhaseRespect.WEIGHTED_BY_PLANNED,
            Choice.Bonus.OUTSIDE_DENOMINATOR);

    /** The defaults of policies that say nothing of a pace: published before there was one, they stay as they were. */
    public static final RuleSet RULES_WITHOUT_PACE =
            RULES.withPace(Choice.Pace.NONE).withStates(RULES.states().withMissing(Choice.Absent.BLOCKS));

    public static final LevelRules LEVEL = new LevelRules(
            Choice.Composition.INDICATORS_ELSE_CHILDREN,
            Choice.Weighting.POINTS,
            Choice.Weighting.POINTS,
            TWO_DECIMALS,
            RULES);

    public static final ScoringPolicy POLICY = new ScoringPolicy(
            "default",
            2,
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

    /** The same for a reading by itself, whatever month it is of. */
    public static final ScoringPolicy POLICY_WITHOUT_PACE =
            POLICY.withItems(POLICY.items().withGeneral(LEVEL.withRules(RULES_WITHOUT_PACE)));
}
