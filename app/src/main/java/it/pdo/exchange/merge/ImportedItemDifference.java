package it.pdo.exchange.merge;

import it.pdo.shared.LocalizedMessage;
import java.util.List;

/**
 * What an import would do to one item.
 *
 * @param level name of its level
 * @param label codes from the root down, as {@code 3 / 1a}
 * @param pointer where the file speaks of it
 * @param values what changes; empty for an item that is added or removed
 */
public record ImportedItemDifference(
        Kind kind, String level, String label, String title, String pointer, List<ChangedValue> values) {

    /** What becomes of the item. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        /** In the plan but not in the file: left as it is. */
        ABSENT
    }

    /** One value: what it is called, what it was, what it would be; {@link LocalizedMessage#nothing} for no value. */
    public record ChangedValue(LocalizedMessage name, LocalizedMessage before, LocalizedMessage after) {}

    public ImportedItemDifference {
        values = List.copyOf(values);
    }
}
