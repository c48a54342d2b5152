package it.pdo.identity;

/** The state of a reporting period that permissions depend on; see {@code PeriodState.window()}. */
public enum EntryWindow {
    /** The month was never opened. */
    NOT_OPENED,
    /** The month is open for entries. */
    OPEN,
    /** The month is closed again. */
    CLOSED
}
