package it.pdo.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person between two days.
 *
 * @param validTo last day, absent while the version lasts
 */
@MappedEntity("person_version")
record PersonVersionRow(
        @Id long id,
        long personId,
        String name,
        String category,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean validOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    PersonVersionRow endedOn(LocalDate last) {
        return new PersonVersionRow(id, personId, name, category, validFrom, last);
    }

    PersonVersionRow named(String newName, String newCategory) {
        return new PersonVersionRow(id, personId, newName, newCategory, validFrom, validTo);
    }

    PersonVersionRow since(long freshId, LocalDate day) {
        return new PersonVersionRow(freshId, personId, name, category, day, validTo);
    }
}
