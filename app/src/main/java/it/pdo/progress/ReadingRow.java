package it.pdo.progress;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** A reading with who wrote it last; a reading taken back keeps its row with an empty text. Times are UTC. */
@MappedEntity("reading")
record ReadingRow(
        long indicatorId,
        int year,
        int month,
        String text,
        String note,
        String changedBy,
        LocalDateTime changedAt,
        long version) {

    YearMonth at() {
        return YearMonth.of(year, month);
    }
}
