package it.pdo.planning.content;

import it.pdo.planning.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies between two states of a plan, in words: approved and now, before a variation and after it. Made by {@link
 * DifferenceFormatter}.
 *
 * @param items in the order of the later state, removed ones last; equal ones are not among them
 */
public record PlanDifference(List<ItemDifference> items) {

    public PlanDifference {
        items = List.copyOf(items);
    }

    /** How many items were added; so for the other sorts. */
    public long count(ItemDifference.Sort sort) {
        return items.stream().filter(item -> item.sort() == sort).count();
    }

    /** The part of it that is about some items. */
    public PlanDifference only(Set<ItemId> wanted) {
        return new PlanDifference(
                items.stream().filter(item -> wanted.contains(item.item())).toList());
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The difference between two states, in the words of a language. */
    public static PlanDifference of(
            Map<ItemId, ItemContent> before, Map<ItemId, ItemContent> after, DifferenceFormatter words) {
        return words.difference(PlanContents.changes(before, after), before, after);
    }
}
