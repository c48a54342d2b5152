package it.pdo.history;

import java.time.Instant;

/**
 * One change, never altered afterwards.
 *
 * @param entity the kind of thing changed, such as {@code phase}, {@code indicator}, {@code period}
 * @param entityId its id
 * @param field what of it, such as {@code reached 2022-05}
 * @param before empty when there was nothing
 * @param after empty when it was removed
 * @param reason empty when none was asked
 */
public record HistoryEntry(
        long id,
        Instant at,
        Actor actor,
        String entity,
        long entityId,
        String field,
        String before,
        String after,
        String reason) {}
