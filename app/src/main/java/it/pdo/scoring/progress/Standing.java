package it.pdo.scoring.progress;

/** What the figures of a sheet are worth. */
public enum Standing {
    /** At the end of a checkpoint whose month is closed. */
    RESULT,
    /** The month is open, or lies between two checkpoints. */
    PROVISIONAL,
    /** The month was never opened: nothing can be known of it, and no figure of it is shown. */
    NONE
}
