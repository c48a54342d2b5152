package it.pdo.planning.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemHeading;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.FieldsJson;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@MappedEntity("item")
public record ItemRow(
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

    public static ItemRow of(Item item, long plan) {
        var parent = item.parent();
        var unit = item.unit();
        return new ItemRow(
                item.id().value(),
                plan,
                parent == null ? null : parent.value(),
                item.level(),
                item.code(),
                item.title(),
                unit == null ? null : unit.value(),
                item.weight(),
                item.position(),
                item.state(),
                FieldsJson.write(item.fields()),
                item.version());
    }

    Item item() {
        return new Item(
                new ItemId(id),
                version,
                new ItemContent(
                        parentId == null ? null : new ItemId(parentId),
                        position,
                        new ItemHeading(level, code, title, weight, state, FieldsJson.read(fieldsJson)),
                        unitId == null ? null : new UnitId(unitId)));
    }
}
