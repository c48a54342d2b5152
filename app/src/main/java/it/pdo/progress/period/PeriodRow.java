package it.pdo.progress.period;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** A month that was opened at least once. Times are UTC. */
@MappedEntity("reporting_period")
public record PeriodRow(
        long planId,
        int year,
        int month,
        PeriodState state,
        String reason,
        String changedBy,
        LocalDateTime changedAt,
        long version) {

    public YearMonth at() {
        return YearMonth.of(year, month);
    }
}
