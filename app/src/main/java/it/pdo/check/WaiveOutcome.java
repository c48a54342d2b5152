package it.pdo.check;

/** The result of adding or removing a waiver. */
public enum WaiveOutcome {
    /** Stored and recorded in the history. */
    DONE,
    /** The finding no longer exists, because the plan was changed. */
    GONE,
    /** The waiver exists already, or was removed already. */
    ALREADY,
    /** A waiver requires a reason. */
    NO_REASON,
    /** The reason is longer than {@link PlanCheckService#LONGEST_REASON} characters. */
    TOO_LONG,
    /** The user is not responsible for the objective. */
    NOT_YOURS
}
