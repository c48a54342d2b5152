package it.pdo.planning.content;

import it.pdo.planning.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The difference between two states of a plan, as texts: approved and now, before and after a variation. Made by {@link
 * DifferenceFormatter}.
 *
 * @param items in the order of the later state, removed ones last; without equal ones
 */
public record PlanDifference(List<ItemDifference> items) {

    public PlanDifference {
        items = List.copyOf(items);
    }

    /** The number of differences of a kind. */
    public long count(ItemDifference.Sort sort) {
        return items.stream().filter(item -> item.sort() == sort).count();
    }

    /** The differences of some items. */
    public PlanDifference only(Set<ItemId> wanted) {
        return new PlanDifference(
                items.stream().filter(item -> wanted.contains(item.item())).toList());
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The difference between two states, in the language of the formatter. */
    public static PlanDifference of(
            Map<ItemId, WholeItem> before, Map<ItemId, WholeItem> after, DifferenceFormatter words) {
        return words.difference(PlanContents.changes(before, after), before, after);
    }
}
