package it.pdo.planning.store.revision;

/** Why a plan was changed. */
public enum RevisionKind {
    /** By hand, before approval. */
    EDIT,
    /** By a file that was imported again. */
    IMPORT,
    /** To another version of its format. */
    MIGRATION,
    /** After approval, by an act. */
    VARIATION,
    /** Objectives carried from another year or taken from a library. */
    ROLL_OVER,
    /** Objectives of those below a direzione, after approval of the plan. */
    SECOND_LEVEL,
    /** What an earlier revision did was taken back. */
    UNDO
}
