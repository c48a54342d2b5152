package it.pdo.scoring.policy;

/**
 * How the results of the items of a level are computed.
 *
 * @param composition what an item's result is made of
 * @param indicatorWeights what the weights of its indicators are
 * @param childWeights what the weights of the items below are
 * @param rounding of the item's result
 * @param rules the rule set of its indicators and of its own cronoprogram
 */
public record LevelRules(
        Choice.Composition composition,
        Choice.Weighting indicatorWeights,
        Choice.Weighting childWeights,
        Rounding rounding,
        RuleSet rules) {
    /** A copy with other rules of indicators. */
    public LevelRules withRules(RuleSet other) {
        return new LevelRules(composition, indicatorWeights, childWeights, rounding, other);
    }
}
