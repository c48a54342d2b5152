package it.pdo.planning.store;

import it.pdo.organisation.UnitId;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** The units of an item and its ancestors, without loading the plan. */
@Singleton
public class ItemPlaces {
    private final ItemRepository items;
    private final IndicatorRepository indicators;

    ItemPlaces(ItemRepository items, IndicatorRepository indicators) {
        this.items = items;
        this.indicators = indicators;
    }

    /** The units of the item and of its ancestors, its own first; empty for an item without a unit. */
    public List<UnitId> unitsOf(ItemId item) {
        return items.chains(List.of(item.value())).stream()
                .map(ChainRow::unitId)
                .filter(Objects::nonNull)
                .map(UnitId::new)
                .toList();
    }

    /** {@link #unitsOf(ItemId)} of the indicator's item. */
    public List<UnitId> unitsOf(IndicatorId indicator) {
        return indicators
                .findById(indicator.value())
                .map(row -> unitsOf(new ItemId(row.itemId())))
                .orElse(List.of());
    }
}
