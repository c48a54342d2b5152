package it.pdo.formatversion.migration;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

@MappedEntity("migration_confirmation")
record ConfirmationRow(long planId, int revision, String confirmedBy, LocalDateTime confirmedAt) {}
