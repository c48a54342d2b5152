package it.pdo.planning.store;

import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import java.util.Map;
import java.util.Optional;

/**
 * A plan written by {@link PlanStore}, with ids by places of the imported file.
 *
 * @param items ids of items by source pointer
 * @param indicators ids of indicators by source pointer
 */
public record StoredPlan(PlanId plan, Map<String, ItemId> items, Map<String, IndicatorId> indicators) {

    public StoredPlan {
        items = Map.copyOf(items);
        indicators = Map.copyOf(indicators);
    }

    public Optional<ItemId> item(String pointer) {
        return Optional.ofNullable(items.get(pointer));
    }

    public Optional<IndicatorId> indicator(String pointer) {
        return Optional.ofNullable(indicators.get(pointer));
    }
}
