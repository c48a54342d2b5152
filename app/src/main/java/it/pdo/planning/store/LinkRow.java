package it.pdo.planning.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.organisation.UnitId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemLink;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@MappedEntity("item_link")
public record LinkRow(
        @Id long id,
        long itemId,
        @Nullable Long parentItemId,
        @Nullable Long parentUnitId,
        String kind,
        @Nullable BigDecimal weight) {

    ItemLink link() {
        return new ItemLink(
                new ItemId(itemId),
                parentItemId == null ? null : new ItemId(parentItemId),
                parentUnitId == null ? null : new UnitId(parentUnitId),
                kind,
                weight);
    }
}
