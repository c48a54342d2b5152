package it.pdo.scoring.input;

/** Whether an item or an indicator is active in the year. The policy decides what each state does to results. */
public enum WorkState {
    ACTIVE,
    /** Not measured this year by an act of the municipality; it may be resumed. */
    SUSPENDED,
    /** Not planned in the year: it ended before or begins later. Never counted, under any policy. */
    NOT_FORESEEN,
    /** Cancelled for good; the sheet shows {@code //}. */
    CANCELLED
}
