package it.pdo.history;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes and reads the record of changes of the bound tenant. */
@Singleton
public class History {
    private final HistoryRepository entries;
    private final Clock clock;

    History(HistoryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Adds an entry for each change. Must be called in the transaction of the change, so that neither can exist without
     * the other.
     */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public void add(Actor actor, List<HistoryChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        entries.saveAll(changes.stream()
                .map(change -> new HistoryRow(
                        IdGenerator.next(),
                        now,
                        actor.account(),
                        actor.name(),
                        change.entity(),
                        change.entityId(),
                        change.field(),
                        change.before(),
                        change.after(),
                        change.reason()))
                .toList());
    }

    /** The history of an entity, oldest first. */
    public List<HistoryEntry> of(long entityId) {
        return entries.of(entityId).stream().map(HistoryRow::entry).toList();
    }

    /** The history of one field of an entity, oldest first. */
    public List<HistoryEntry> of(long entityId, String field) {
        return entries.ofField(entityId, field).stream().map(HistoryRow::entry).toList();
    }
}
