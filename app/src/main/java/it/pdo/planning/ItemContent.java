package it.pdo.planning;

import it.pdo.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of one item, whether it is stored or still to be: its heading, its place and its unit. What the item
 * carries stands beside it.
 *
 * @param parent absent at the top of the plan
 * @param position order among siblings, from 0; gaps are allowed
 * @param unit the responsible unit as written on this item, absent when it takes the one above: see {@link
 *     PlanTree#unitOf}
 */
public record ItemContent(
        @Nullable ItemId parent,
        int position,
        ItemHeading heading,
        @Nullable UnitId unit) implements HeadedItem {

    public ItemContent withHeading(ItemHeading other) {
        return new ItemContent(parent, position, other, unit);
    }

    public ItemContent withPlace(@Nullable ItemId newParent, int newPosition) {
        return new ItemContent(newParent, newPosition, heading, unit);
    }

    public ItemContent withUnit(@Nullable UnitId other) {
        return new ItemContent(parent, position, heading, other);
    }
}
