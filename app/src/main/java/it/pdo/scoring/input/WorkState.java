package it.pdo.scoring.input;

/** Whether an item or an indicator is worked at in the year. What each state does to results is the policy's choice. */
public enum WorkState {
    ACTIVE,
    /** Not measured this year, by an act of the body; it may come back. */
    SUSPENDED,
    /** The plan has nothing for it in the year: it ended before, or begins after. No policy counts it. */
    NOT_FORESEEN,
    /** Given up for good; the sheet shows {@code //}. */
    CANCELLED
}
