package it.pdo.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit between two days.
 *
 * @param validTo last day, absent while the version lasts
 */
@MappedEntity("unit_version")
record UnitVersionRow(
        @Id long id,
        long unitId,
        @Nullable Long parentId,
        String kind,
        String code,
        String name,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Unit unit() {
        return new Unit(
                new UnitId(unitId),
                parentId == null ? null : new UnitId(parentId),
                kind,
                code,
                name,
                position,
                validFrom,
                validTo);
    }

    UnitVersionRow endedOn(LocalDate last) {
        return new UnitVersionRow(id, unitId, parentId, kind, code, name, position, validFrom, last);
    }

    UnitVersionRow since(long freshId, LocalDate day) {
        return new UnitVersionRow(freshId, unitId, parentId, kind, code, name, position, day, validTo);
    }

    UnitVersionRow named(String newCode, String newName) {
        return new UnitVersionRow(id, unitId, parentId, kind, newCode, newName, position, validFrom, validTo);
    }

    UnitVersionRow under(@Nullable Long newParent, int newPosition) {
        return new UnitVersionRow(id, unitId, newParent, kind, code, name, newPosition, validFrom, validTo);
    }

    boolean validOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
