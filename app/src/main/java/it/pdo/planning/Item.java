package it.pdo.planning;

import it.pdo.organisation.UnitId;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored item of a plan, of any level.
 *
 * @param parent absent for an item at the top of the plan
 * @param unit the responsible unit as written on this item, absent when it takes the one above: see {@link
 *     PlanTree#unitOf}
 */
public record Item(
        ItemId id,
        @Nullable ItemId parent,
        String level,
        String code,
        String title,
        @Nullable UnitId unit,
        @Nullable BigDecimal weight,
        int position,
        ItemState state,
        Map<String, Object> fields,
        long version) {}
