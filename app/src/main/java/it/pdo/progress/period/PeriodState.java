package it.pdo.progress.period;

import it.pdo.identity.EntryWindow;

/** The state of a month. A month never opened is {@link #FUTURE}. */
public enum PeriodState {
    FUTURE,
    OPEN,
    CLOSED;

    /** The entry window that permissions depend on. */
    public EntryWindow window() {
        return switch (this) {
            case FUTURE -> EntryWindow.NOT_OPENED;
            case OPEN -> EntryWindow.OPEN;
            case CLOSED -> EntryWindow.CLOSED;
        };
    }
}
