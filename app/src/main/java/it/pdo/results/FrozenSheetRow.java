package it.pdo.results;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** A frozen sheet; times are UTC. */
@MappedEntity("score_sheet")
record FrozenSheetRow(
        @Id long id,
        long planId,
        int year,
        int month,
        String frozenBy,
        LocalDateTime frozenAt,
        String formatCode,
        int formatVersion,
        String policyCode,
        String engineVersion,
        String document,
        String reason) {}
