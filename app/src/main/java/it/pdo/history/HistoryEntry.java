package it.pdo.history;

import java.time.Instant;

/**
 * A recorded change; immutable.
 *
 * @param entity kind of the changed entity, such as {@code phase}, {@code indicator}, {@code period}
 * @param entityId id of the entity
 * @param change what was changed
 * @param reason empty when none was asked
 */
public record HistoryEntry(
        long id, Instant at, Actor actor, String entity, long entityId, Change change, String reason) {

    /**
     * What was changed of an entity.
     *
     * @param field the changed value, such as {@code reached 2022-05}
     * @param before empty when there was no value
     * @param after empty when it was removed
     */
    public record Change(String field, String before, String after) {}

    public String field() {
        return change.field();
    }

    public String before() {
        return change.before();
    }

    public String after() {
        return change.after();
    }
}
