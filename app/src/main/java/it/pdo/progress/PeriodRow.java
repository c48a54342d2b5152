package it.pdo.progress;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** A month that was opened at least once. Times are UTC. */
@MappedEntity("reporting_period")
record PeriodRow(
        long planId,
        int year,
        int month,
        PeriodState state,
        String reason,
        String changedBy,
        LocalDateTime changedAt,
        long version) {

    YearMonth at() {
        return YearMonth.of(year, month);
    }
}
