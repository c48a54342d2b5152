package it.pdo.planning;

import it.pdo.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A stored item of a plan, of any level.
 *
 * @param version grows with every change of the item or of what it carries
 */
public record Item(ItemId id, long version, ItemContent content) implements HeadedItem {

    @Override
    public ItemHeading heading() {
        return content.heading();
    }

    /** Absent for an item at the top of the plan. */
    public @Nullable ItemId parent() {
        return content.parent();
    }

    /** Order among siblings. */
    public int position() {
        return content.position();
    }

    /** The responsible unit as written on this item, absent when it takes the one above: see {@link PlanTree#unitOf}. */
    public @Nullable UnitId unit() {
        return content.unit();
    }
}
