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
        @Nullable LocalDate validTo) {}
