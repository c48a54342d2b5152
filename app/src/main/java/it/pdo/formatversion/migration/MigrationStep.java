package it.pdo.formatversion.migration;

import it.pdo.shared.LocalizedMessage;

/**
 * One effect of a migration on an item.
 *
 * @param words one sentence without a full stop; for a loss, it has the value
 */
public record MigrationStep(Kind kind, LocalizedMessage words) {

    /** Kinds in ascending order of attention they need. */
    public enum Kind {
        /** Kept under another code. */
        RENAMED,
        /** Moved under another parent. */
        MOVED,
        /** Converted to another notation, such as months added up to quarters. */
        CONVERTED,
        /** A required value that a user gave. */
        GIVEN,
        /** Lost, unless the migration is undone. */
        DROPPED,
        /** A required value is missing. */
        NEEDS_VALUE
    }
}
