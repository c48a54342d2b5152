package it.pdo.lifecycle;

/** What became of a variation. */
public enum VariationState {
    /** Being written; the plan is still what was approved. */
    IN_PREPARATION,
    /** In force, by its act. */
    ADOPTED,
    /** Given up; the plan never changed. */
    ABANDONED
}
