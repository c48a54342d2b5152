package it.pdo.lifecycle;

/** Where the changes of a plan are stored. */
public enum EditMode {
    /** Directly in the plan. */
    DIRECT,
    /** In the variation in preparation. */
    VARIATION,
    /** Directly in the plan, for second-level items only. */
    SECOND_LEVEL,
    /** Not editable. */
    NONE
}
