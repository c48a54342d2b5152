package it.pdo.check;

/** What became of a wish to waive a finding, or to take a waiver back. */
public enum WaiveOutcome {
    /** Done, and in the history. */
    DONE,
    /** There is no such finding any more: the plan was changed meanwhile. */
    GONE,
    /** It is waived already, or was already taken back. */
    ALREADY,
    /** Nobody leaves a finding as it is without saying why. */
    NO_REASON,
    /** The reason is longer than {@link PlanCheckService#LONGEST_REASON} characters. */
    TOO_LONG,
    /** This person does not answer for the objective. */
    NOT_YOURS
}
