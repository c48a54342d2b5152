package it.pdo.planning;

import it.pdo.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A stored item of a plan, of any level.
 *
 * @param parent absent for an item at the top of the plan
 * @param position order among siblings
 * @param unit the responsible unit as written on this item, absent when it takes the one above: see {@link
 *     PlanTree#unitOf}
 */
public record Item(
        ItemId id,
        long version,
        @Nullable ItemId parent,
        int position,
        ItemHeading heading,
        @Nullable UnitId unit) implements HeadedItem {}
