package it.pdo.progress.period;

import it.pdo.shared.LocalizedMessage;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of a plan's year and whether it takes entries.
 *
 * @param reason why it was closed or opened again; empty when nobody said
 * @param changedBy name of who opened or closed it last, empty when nobody did
 * @param changedAt absent when nobody did
 * @param openers who can open it, for people: {@code amministratore del comune (Giorgio Serra)}
 */
public record Period(
        YearMonth month,
        PeriodState state,
        String reason,
        String changedBy,
        @Nullable Instant changedAt,
        LocalizedMessage openers,
        long version) {

    public boolean open() {
        return state == PeriodState.OPEN;
    }
}
