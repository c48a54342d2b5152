package it.pdo.planning.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.organisation.UnitId;
import it.pdo.planning.FieldsJson;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@MappedEntity("item")
record ItemRow(
        @Id long id,
        long planId,
        @Nullable Long parentId,
        String level,
        String code,
        String title,
        @Nullable Long unitId,
        @Nullable BigDecimal weight,
        int position,
        ItemState state,
        String fieldsJson,
        long version) {

    Item item() {
        return new Item(
                new ItemId(id),
                parentId == null ? null : new ItemId(parentId),
                level,
                code,
                title,
                unitId == null ? null : new UnitId(unitId),
                weight,
                position,
                state,
                FieldsJson.read(fieldsJson),
                version);
    }
}
