package it.pdo.planning.store.revision;

/** The kind of a revision. */
public enum RevisionKind {
    /** By hand, before approval. */
    EDIT,
    /** By importing a file again. */
    IMPORT,
    /** To another version of its format. */
    MIGRATION,
    /** By an act, after approval. */
    VARIATION,
    /** Objectives carried over from another year or copied from a library. */
    ROLL_OVER,
    /** Second-level objectives, after approval of the plan. */
    SECOND_LEVEL,
    /** Undoes an earlier revision. */
    UNDO
}
