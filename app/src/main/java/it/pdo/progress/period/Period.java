package it.pdo.progress.period;

import it.pdo.shared.LocalizedMessage;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of a plan with its state.
 *
 * @param reason why it was closed or reopened; may be empty
 * @param changedBy name of the user who opened or closed it last; empty when nobody did
 * @param changedAt time of that change; null when there was none
 * @param openers who can open it, as text: {@code amministratore del comune (Giorgio Serra)}
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
