package it.pdo.planning.store;

import io.micronaut.data.annotation.MappedEntity;
import it.pdo.planning.ItemId;
import it.pdo.planning.Resource;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@MappedEntity("resource")
public record ResourceRow(
        long itemId,
        int position,
        String kind,
        String description,
        @Nullable BigDecimal cost,
        @Nullable String costText,
        @Nullable String columnsJson) {

    Resource resource() {
        return new Resource(
                new ItemId(itemId), kind, description, cost, costText, ColumnsJson.read(columnsJson), position);
    }
}
