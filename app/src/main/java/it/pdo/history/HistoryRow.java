package it.pdo.history;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

@MappedEntity("history_entry")
record HistoryRow(
        @Id long id,
        LocalDateTime changedAt,
        long actorId,
        String actorName,
        String entity,
        long entityId,
        String field,
        String beforeValue,
        String afterValue,
        String reason) {

    HistoryEntry entry() {
        return new HistoryEntry(
                id,
                changedAt.toInstant(ZoneOffset.UTC),
                new Actor(actorId, actorName),
                entity,
                entityId,
                new HistoryEntry.Change(field, beforeValue, afterValue),
                reason);
    }
}
