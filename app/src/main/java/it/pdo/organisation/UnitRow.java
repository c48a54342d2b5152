package it.pdo.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit")
record UnitRow(
        @Id long id,
        @Nullable Long parentId,
        String kind,
        String code,
        String name,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {

    Unit unit() {
        return new Unit(
                new UnitId(id),
                parentId == null ? null : new UnitId(parentId),
                kind,
                code,
                name,
                position,
                validFrom,
                validTo,
                version);
    }
}
