package it.pdo.progress;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** A report that an action is done, or no longer done, from a month on, with its latest author. Times are UTC. */
@MappedEntity("action_progress")
public record ActionProgressRow(
        long indicatorId,
        int position,
        int year,
        int month,
        boolean done,
        String changedBy,
        LocalDateTime changedAt,
        long version) {

    public YearMonth at() {
        return YearMonth.of(year, month);
    }
}
