package it.pdo.tenancy.catalog;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the catalog: one migration of one tenant, and why it failed if it did. */
@MappedEntity("migration_outcome")
public record MigrationOutcome(
        @Id long id,
        long tenantId,
        Instant startedAt,
        long tookMs,
        String changelogChecksum,
        int changes,
        @Nullable String failure) {}
