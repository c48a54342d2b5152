package it.pdo.planning.content;

import it.pdo.planning.ItemId;
import java.util.List;

/**
 * What became of one item, in words.
 *
 * @param label the item as people call it: code and title, as they are after, or were before it was removed
 * @param level name of its level
 * @param values what is not what it was; of an item added what it holds, of one removed what it held
 */
public record ItemDifference(ItemId item, Sort sort, String level, String label, List<ValueDifference> values) {

    /** What happened. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    public ItemDifference {
        values = List.copyOf(values);
    }

    /** Whether the item only changed its place among its siblings: not worth a line of its own. */
    public boolean onlyOrder() {
        return sort == Sort.CHANGED
                && values.stream().allMatch(value -> value.key().equals("position"));
    }
}
