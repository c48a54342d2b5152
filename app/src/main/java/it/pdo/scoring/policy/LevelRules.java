package it.pdo.scoring.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the results of the items of a level are computed.
 *
 * @param composition what an item's result is made of
 * @param indicatorWeights what the weights of its indicators are
 * @param childWeights what the weights of the items below are
 * @param scale how the mean of its parts becomes the item's result
 * @param rules the rule set of its indicators and of its own cronoprogram
 */
public record LevelRules(
        Choice.Composition composition,
        Choice.Weighting indicatorWeights,
        Choice.Weighting childWeights,
        RuleSet.Scale scale,
        RuleSet rules) {

    /** A level whose items have no threshold and no bands, and the cap of its indicators. */
    public LevelRules(
            Choice.Composition composition,
            Choice.Weighting indicatorWeights,
            Choice.Weighting childWeights,
            Rounding rounding,
            RuleSet rules) {
        this(
                composition,
                indicatorWeights,
                childWeights,
                new RuleSet.Scale(rules.scale().cap(), BigDecimal.ZERO, List.of(), rounding),
                rules);
    }

    /** The rounding of an item's result. */
    public Rounding rounding() {
        return scale.rounding();
    }

    /** A copy with other rules of indicators; a cap of items that was that of the indicators stays so. */
    public LevelRules withRules(RuleSet other) {
        return new LevelRules(composition, indicatorWeights, childWeights, scaleUnder(other.scale()), other);
    }

    /** A copy with another scale of items. */
    public LevelRules withScale(RuleSet.Scale other) {
        return new LevelRules(composition, indicatorWeights, childWeights, other, rules);
    }

    /** The scale of items of a level that has none of its own beside other rules of indicators. */
    public RuleSet.Scale scaleUnder(RuleSet.Scale indicators) {
        return scale.cap().compareTo(rules.scale().cap()) == 0 ? scale.withCap(indicators.cap()) : scale;
    }
}
