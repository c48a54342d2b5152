package it.pdo.planning.store;

import io.micronaut.data.annotation.MappedEntity;
import it.pdo.organisation.PersonId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PeopleShare;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@MappedEntity("people_share")
public record ShareRow(
        long itemId,
        int position,
        String category,
        @Nullable Long personId,
        @Nullable BigDecimal percent,
        @Nullable String note,
        @Nullable String collective,
        @Nullable String columnsJson) {

    PeopleShare share() {
        return new PeopleShare(
                new ItemId(itemId),
                category,
                personId == null ? null : new PersonId(personId),
                percent,
                note,
                collective,
                ColumnsJson.read(columnsJson),
                position);
    }
}
