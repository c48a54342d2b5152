package it.pdo.lifecycle;

/** Where changes of a plan go. */
public enum EditMode {
    /** Into the plan at once. */
    DIRECT,
    /** Into the variation in preparation. */
    VARIATION,
    /** Into the plan at once, on items of second level only. */
    SECOND_LEVEL,
    /** Nowhere: the plan is only read. */
    NONE
}
