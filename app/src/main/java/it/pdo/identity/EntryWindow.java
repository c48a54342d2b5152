package it.pdo.identity;

/** What the state of a reporting period means for permission; {@code PeriodState.window()} says which. */
public enum EntryWindow {
    /** Nobody opened the month yet. */
    NOT_OPENED,
    /** The month takes entries. */
    OPEN,
    /** The month took entries and takes none now. */
    CLOSED
}
