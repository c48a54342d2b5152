package it.pdo.exchange.merge;

import it.pdo.shared.LocalizedMessage;
import java.util.List;

/**
 * The effect of an import on one item.
 *
 * @param level name of its level
 * @param label codes from the root down, such as {@code 3 / 1a}
 * @param pointer place of the item in the file
 * @param values the changed values; empty for an added or removed item
 */
public record ImportedItemDifference(
        Kind kind, String level, String label, String title, String pointer, List<ChangedValue> values) {

    /** The kind of effect. */
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
