package it.pdo.planning.content;

import it.pdo.planning.ItemId;
import java.util.List;

/**
 * The difference of one item, as texts.
 *
 * @param label code and title of the item after the change, or before its removal
 * @param level name of its level
 * @param values the changed values; all values of an added or removed item
 */
public record ItemDifference(ItemId item, Sort sort, String level, String label, List<ValueDifference> values) {

    /** The kind of difference. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    public ItemDifference {
        values = List.copyOf(values);
    }

    /** Whether the item only changed its position among its siblings. */
    public boolean onlyOrder() {
        return sort == Sort.CHANGED
                && values.stream().allMatch(value -> value.key().equals("position"));
    }
}
