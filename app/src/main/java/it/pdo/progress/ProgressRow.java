package it.pdo.progress;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A reached value with its latest author; a removed value keeps its row. Times are UTC. */
@MappedEntity("month_progress")
public record ProgressRow(
        long itemId,
        int year,
        int month,
        @Nullable BigDecimal reached,
        String changedBy,
        LocalDateTime changedAt,
        long version) {

    public YearMonth at() {
        return YearMonth.of(year, month);
    }
}
