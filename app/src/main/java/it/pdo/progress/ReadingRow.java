package it.pdo.progress;

import io.micronaut.data.annotation.MappedEntity;
import it.pdo.planning.IndicatorId;
import it.pdo.progress.period.ChangeStamp;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A reading with its latest author; a removed reading keeps its row with an empty text and its approval. Times are UTC.
 */
@MappedEntity("reading")
public record ReadingRow(
        long indicatorId,
        int year,
        int month,
        String text,
        String note,
        String changedBy,
        LocalDateTime changedAt,
        long version,
        Approval approval,
        String approvalNote,
        String approvedBy,
        @Nullable LocalDateTime approvedAt) {

    /** A newly written reading, without any earlier approval. */
    static ReadingRow written(
            IndicatorId indicator,
            YearMonth at,
            ReadingText.Value value,
            ChangeStamp stamp,
            long version,
            Approval approval) {
        return new ReadingRow(
                indicator.value(),
                at.getYear(),
                at.getMonthValue(),
                value.text(),
                value.note(),
                stamp.by(),
                stamp.at(),
                version,
                approval,
                "",
                "",
                null);
    }

    /** The same reading with a decision on its approval. */
    ReadingRow decided(Approval decision, String why, ChangeStamp stamp) {
        return new ReadingRow(
                indicatorId,
                year,
                month,
                text,
                note,
                changedBy,
                changedAt,
                version + 1,
                decision,
                why,
                stamp.by(),
                stamp.at());
    }

    public YearMonth at() {
        return YearMonth.of(year, month);
    }
}
