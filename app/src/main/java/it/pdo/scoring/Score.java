package it.pdo.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** The result of a figure: a number, or the reason why there is none. Missing is not zero. */
public sealed interface Score {

    /** The number, empty when not scored. */
    default Optional<BigDecimal> value() {
        return this instanceof Scored scored ? Optional.of(scored.points()) : Optional.empty();
    }

    /**
     * A figure with its number.
     *
     * @param points from 0 to the policy's cap, rounded where and as the policy says
     * @param calculation the steps that gave it
     */
    record Scored(BigDecimal points, Calculation calculation) implements Score {}

    /**
     * A figure without a number.
     *
     * @param reason why
     * @param blocksClosing true when the policy does not let the period close with it
     * @param detail details such as the text that cannot be read or the path of the cycle; may be empty
     */
    record NotScored(Reason reason, boolean blocksClosing, String detail) implements Score {}

    /** Why a figure has no number; the sentences and what to do are in the message bundles. */
    enum Reason {
        MISSING,
        /** Due phases whose progress nobody entered. */
        PHASES_MISSING,
        NOT_DUE,
        SUSPENDED,
        NOT_FORESEEN,
        CANCELLED,
        NO_TARGET,
        UNREADABLE_TARGET,
        UNCONFIRMED_TARGET,
        UNREADABLE_ACTUAL,
        WAITING_APPROVAL,
        MISMATCH,
        NEGATIVE_READING,
        TARGET_ZERO,
        DENOMINATOR_ZERO,
        NO_RULE,
        FORMULA,
        FORMULA_INPUT,
        SCORECARD,
        WEIGHTS,
        CYCLE,
        NOTHING_BELOW
    }
}
