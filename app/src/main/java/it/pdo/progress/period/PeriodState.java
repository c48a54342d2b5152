package it.pdo.progress.period;

import it.pdo.identity.EntryWindow;

/** Whether a month takes entries. A month nobody opened yet is {@link #FUTURE}. */
public enum PeriodState {
    FUTURE,
    OPEN,
    CLOSED;

    /** What the state means for permission. */
    public EntryWindow window() {
        return switch (this) {
            case FUTURE -> EntryWindow.NOT_OPENED;
            case OPEN -> EntryWindow.OPEN;
            case CLOSED -> EntryWindow.CLOSED;
        };
    }
}
