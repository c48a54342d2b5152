package it.pdo.scoring.progress;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator is by its last reading (<i>avanzamento</i>). It is shown beside the indicator and never enters a
 * mean.
 *
 * @param month the month of the reading
 * @param reached the last reading of the year up to the month of the sheet
 * @param expected what is expected by that month; zero when nothing is yet
 * @param percentOrNull reached in percent of expected, truncated to two decimals; null for a maximum and when nothing is
 *     expected
 */
public record ReadingProgress(
        YearMonth month,
        BigDecimal reached,
        BigDecimal expected,
        @Nullable BigDecimal percentOrNull) {

    /** Reached in percent of expected; empty for a maximum and when nothing is expected. */
    public Optional<BigDecimal> percent() {
        return Optional.ofNullable(percentOrNull);
    }
}
