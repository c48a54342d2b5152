package it.pdo.planning;

import it.pdo.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A stored item of a plan, of any level.
 *
 * @param parent null for a top item
 * @param position order among siblings
 * @param unit the responsible unit of this item, null when it is inherited: see {@link PlanTree#unitOf}
 */
public record Item(
        ItemId id,
        long version,
        @Nullable ItemId parent,
        int position,
        ItemHeading heading,
        @Nullable UnitId unit) implements HeadedItem {}
