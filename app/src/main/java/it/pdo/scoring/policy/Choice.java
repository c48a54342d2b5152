package it.pdo.scoring.policy;

import it.pdo.scoring.message.EngineMessages;
import java.util.Locale;

/**
 * A decision that neither the law nor published results make for a municipality. Each value has a sentence in the
 * bundle under {@code choice.<subject>.<VALUE>}, shown on screens.
 */
public sealed interface Choice {

    String name();

    /** The effect of the choice on results, as a sentence. */
    default String sentence(Locale locale) {
        return EngineMessages.in(locale).text("choice." + subject() + "." + name());
    }

    /** The question that the choice answers. */
    default String question(Locale locale) {
        return EngineMessages.in(locale).text("choice." + subject());
    }

    /** The key of the choice type in the bundles, independent of the name of the Java type. */
    private String subject() {
        return switch (this) {
            case BelowMinimum _ -> "BelowMinimum";
            case AboveMaximum _ -> "AboveMaximum";
            case LateDate _ -> "LateDate";
            case Refusal _ -> "Refusal";
            case PartlyDone _ -> "PartlyDone";
            case StrictEquality _ -> "StrictEquality";
            case TargetZero _ -> "TargetZero";
            case NegativeReading _ -> "NegativeReading";
            case MissedExact _ -> "MissedExact";
            case Between _ -> "Between";
            case Composite _ -> "Composite";
            case Absent _ -> "Absent";
            case Waiting _ -> "Waiting";
            case Approval _ -> "Approval";
            case Unconfirmed _ -> "Unconfirmed";
            case Due _ -> "Due";
            case Pace _ -> "Pace";
            case PhaseRespect _ -> "PhaseRespect";
            case Bonus _ -> "Bonus";
            case Weighting _ -> "Weighting";
            case Composition _ -> "Composition";
            case UnitRollUp _ -> "UnitRollUp";
            case BodyRollUp _ -> "BodyRollUp";
            case Shared _ -> "Shared";
            case Participation _ -> "Participation";
        };
    }

    /** A minimum that was not reached. */
    enum BelowMinimum implements Choice {
        PROPORTIONAL,
        ZERO,
        BANDED
    }

    /** A maximum that was exceeded. */
    enum AboveMaximum implements Choice {
        ZERO,
        /** Maximum over reached. */
        PROPORTIONAL,
        /** 100 less the excess in percent of the maximum. */
        LINEAR,
        BANDED
    }

    /** A date after the deadline. */
    enum LateDate implements Choice {
        ZERO,
        PER_DAY,
        PER_MONTH
    }

    /** A NO on an on/off indicator. */
    enum Refusal implements Choice {
        ZERO,
        /** The share of its actions that are done. */
        ACTIONS
    }

    /** An action done in part. */
    enum PartlyDone implements Choice {
        PROPORTIONAL,
        ZERO
    }

    /** A strict target ({@code > 30}) met with equality. */
    enum StrictEquality implements Choice {
        MET,
        ZERO
    }

    /** A target of zero, where a proportion has no meaning. */
    enum TargetZero implements Choice {
        MET_OR_ZERO,
        NOT_SCORED
    }

    /** A reading below zero on a target above zero. */
    enum NegativeReading implements Choice {
        ZERO,
        NOT_SCORED
    }

    /** An exact value or a range that was missed. */
    enum MissedExact implements Choice {
        ZERO,
        /** 100 less the distance in percent of the expected value. */
        DISTANCE
    }

    /** A reached value between the bounds of two bands. */
    enum Between implements Choice {
        /** The result of the lower band. */
        STEPS,
        /** In proportion between the results of the two. */
        LINEAR
    }

    /** Several conditions in one target. */
    enum Composite implements Choice {
        MEAN,
        WORST
    }

    /** A figure without a number, as part of another figure. */
    enum Absent implements Choice {
        /** Left out: the others share its weight. */
        EXCLUDED,
        ZERO,
        /** Counts as fully reached. */
        FULL,
        /** Left out, and the period cannot be closed with it. */
        BLOCKS
    }

    /** A reading that waits for approval. */
    enum Waiting implements Choice {
        COUNTS,
        EXCLUDED,
        BLOCKS
    }

    /** Whether a reading must be approved by the person responsible for the unit. */
    enum Approval implements Choice {
        NOT_NEEDED,
        NEEDED
    }

    /** A target whose meaning no person confirmed. */
    enum Unconfirmed implements Choice {
        COUNTS,
        EXCLUDED,
        BLOCKS
    }

    /** What a target requires before the end of the year; see decision record 0030. */
    enum Pace implements Choice {
        /** Counts and sums grow, by the phases of their item or else evenly; all other targets hold as they are. */
        BY_NATURE,
        /** Counts and sums grow evenly, whatever the phases plan. */
        LINEAR,
        /** The target of the year, at any month; the last reading of the year answers. */
        NONE
    }

    /** At which months a reading is judged, if the target does not say. */
    enum Due implements Choice {
        YEAR_END,
        CHECKPOINTS,
        EVERY_MONTH
    }

    /** Respect of phases and times; see decision record 0003. */
    enum PhaseRespect implements Choice {
        PHASES_ON_TIME,
        MEAN_CAPPED,
        WEIGHTED_BY_PLANNED
    }

    /** The points of a bonus criterion. */
    enum Bonus implements Choice {
        IN_DENOMINATOR,
        OUTSIDE_DENOMINATOR
    }

    /** What the weights of a level are. */
    enum Weighting implements Choice {
        NONE,
        /** They must sum to 100. */
        PERCENT,
        POINTS
    }

    /** What the result of an item with both indicators and children is made of. */
    enum Composition implements Choice {
        INDICATORS_ELSE_CHILDREN,
        INDICATORS,
        CHILDREN,
        BOTH,
        ALL_INDICATORS_BELOW
    }

    /** What the result of a unit is made of. */
    enum UnitRollUp implements Choice {
        ITEMS_OF_SUBTREE,
        MEAN_OF_SUBUNITS,
        /** Its own objectives and what it shares, apart, put together by the shares of the plan format. */
        BY_PARTS
    }

    /** What the result of the whole municipality is made of. */
    enum BodyRollUp implements Choice {
        /** Every counted objective once. */
        OBJECTIVES,
        /** The units without one above, and the objectives that no unit has; all equal. */
        MEAN_OF_UNITS
    }

    /** Shared objectives (solidarity, transversal) in the result of each unit. */
    enum Shared implements Choice {
        BODY_ONLY,
        IN_EVERY_UNIT
    }

    /** Participation in the result of a person. */
    enum Participation implements Choice {
        BY_PERCENT,
        EQUAL
    }
}
