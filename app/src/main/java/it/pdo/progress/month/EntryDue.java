package it.pdo.progress.month;

/**
 * Whether a month asks for an entry of a row. The one answer that home, the month, the navigation and the counts use: what is
 * typed in the month fills an entry, and never makes one due or takes it away.
 */
public enum EntryDue {
    /** The month asks for nothing: it is not open, nothing is due in it, or it was done before. */
    NOT_DUE,
    /** Asked for, and nothing written that counts. */
    MISSING,
    /** Asked for and written. */
    WRITTEN;

    static EntryDue of(boolean due, boolean written) {
        return !due ? NOT_DUE : written ? WRITTEN : MISSING;
    }

    public boolean isDue() {
        return this != NOT_DUE;
    }
}
