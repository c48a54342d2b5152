package it.pdo.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit_post")
record PostRow(
        @Id long id,
        long personId,
        long unitId,
        PostKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean validOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    PostRow endedOn(LocalDate last) {
        return new PostRow(id, personId, unitId, kind, validFrom, last);
    }
}
