package it.pdo.formatversion.migration;

import it.pdo.shared.LocalizedMessage;

/**
 * One thing that becomes of an item.
 *
 * @param words one sentence without a full stop; of what is lost it says the value
 */
public record MigrationStep(Kind kind, LocalizedMessage words) {

    /** From what costs nothing to what somebody has to see to. */
    public enum Kind {
        /** The same under another code. */
        RENAMED,
        /** Stands under another item. */
        MOVED,
        /** The same said in another way, such as months added up to quarters. */
        CONVERTED,
        /** Something the new version asks for, which a person gave. */
        GIVEN,
        /** Lost, unless the migration is taken back. */
        DROPPED,
        /** The new version asks for something that is not there. */
        NEEDS_VALUE
    }
}
