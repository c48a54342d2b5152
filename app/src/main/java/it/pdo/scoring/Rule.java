package it.pdo.scoring;

import it.pdo.scoring.message.EngineMessages;
import java.util.Locale;

/** The rules of calculation; each has a sentence in the bundles under {@code rule.<NAME>}. */
public enum Rule {
    MINIMUM_REACHED("≥"),
    /** More than the target, where {@code > 30} requires more. */
    MINIMUM_EXCEEDED(">"),
    MINIMUM_PROPORTIONAL,
    MINIMUM_ZERO("<"),
    MINIMUM_BANDED,
    MINIMUM_NEGATIVE("<"),
    MAXIMUM_RESPECTED("≤"),
    MAXIMUM_ABSOLUTE("≤"),
    /** Less than the target, where {@code < 10} requires less. */
    MAXIMUM_UNDERCUT("<"),
    MAXIMUM_ABSOLUTE_UNDERCUT("<"),
    MAXIMUM_ZERO(">"),
    MAXIMUM_PROPORTIONAL,
    MAXIMUM_LINEAR,
    MAXIMUM_BANDED,
    STRICT_MET("="),
    STRICT_ZERO("="),
    SIGNED_REACHED("≤"),
    SIGNED_PROPORTIONAL,
    SIGNED_ZERO(">"),
    EXACT_MET("="),
    EXACT_ZERO("≠"),
    EXACT_DISTANCE,
    RANGE_MET("≤"),
    RANGE_ZERO("≠"),
    RANGE_DISTANCE,
    TARGET_ZERO_MET("≥"),
    TARGET_ZERO_MISSED("≠"),
    DATE_MET,
    DATE_ZERO,
    DATE_PER_DAY,
    DATE_PER_MONTH,
    DONE,
    NOT_DONE,
    DONE_IN_PERCENT,
    ACTIONS_DONE,
    ACTIONS_WEIGHTED,
    OPEN_MET,
    COMPOSITE_MEAN,
    COMPOSITE_WORST,
    /** A reached value from the bound of a band upwards, whatever the target. */
    REACHED_BAND,
    /** A reached value past the bound of a band, which is not in it. */
    REACHED_ABOVE,
    /** A reached value below the first band. */
    REACHED_BELOW,
    /** A reached value between the bounds of two bands, in proportion. */
    REACHED_BETWEEN,
    READING,
    DERIVED_VALUE,
    PHASE_ON_TIME("≥"),
    PHASE_LATE("<"),
    PHASES_ON_TIME,
    PHASES_MEAN,
    PHASES_WEIGHTED,
    PHASES_REACHED,
    PHASES_PLANNED,
    PHASE_CAPPED,
    PHASE_TARGET,
    PHASE_TARGET_DECLARED,
    PHASE_DONE,
    PHASE_GAP,
    CHILDREN_MEAN,
    CHILDREN_COMPLETED,
    RATIO,
    POINTS_GIVEN,
    POINTS_POSSIBLE,
    SCORECARD_BONUS_IN,
    SCORECARD_BONUS_OUT,
    FORMULA,
    ABSENT_ZERO,
    ABSENT_FULL,
    PHASE_PROGRESS,
    /** What a yearly target requires by a month when it grows evenly. */
    EXPECTED_EVENLY,
    /** What a yearly target requires by a month when it grows as the phases are planned. */
    EXPECTED_BY_PHASES,
    /** What the plan itself says is expected at a checkpoint. */
    EXPECTED_AT_CHECKPOINT,
    READINGS_SUM,
    READINGS_MEAN,
    READINGS_BEST,
    INDICATORS_MEAN,
    INDICATORS_WEIGHTED,
    ITEMS_MEAN,
    ITEMS_WEIGHTED,
    PARTS_MEAN,
    PARTS_WEIGHTED,
    UNIT_ITEMS,
    UNIT_SUBUNITS,
    /** The items of one part of a unit. */
    UNIT_PART,
    /** The parts of a unit by the shares of the format. */
    UNIT_PARTS,
    /** A unit's own objectives alone: what it shares stands apart. */
    UNIT_OWN,
    BODY_ITEMS,
    /** The mean of the units without one above. */
    BODY_UNITS,
    PERSON_SHARES,
    PERSON_EQUAL;

    private final String comparison;

    Rule() {
        this("");
    }

    Rule(String comparison) {
        this.comparison = comparison;
    }

    /** The comparison between reached and target that made the rule apply; empty where there is none. */
    public String comparison() {
        return comparison;
    }

    /** The name of the rule in a language: {@code minimo, in proporzione}. */
    public String sentence(Locale locale) {
        return EngineMessages.in(locale).text("rule." + name());
    }
}
