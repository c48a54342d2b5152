package it.pdo.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phase at the end of a month, in percentages of the phase, without previous years.
 *
 * @param month the month
 * @param targetOrNull planned from January to the end of the month; null when the sheet has none
 * @param reachedOrNull reached in the same months; null when no month was filled in
 */
public record CronoprogramFigure(
        YearMonth month,
        @Nullable BigDecimal targetOrNull,
        @Nullable BigDecimal reachedOrNull) {

    /** The sum of the months planned up to the month, or the declared target when no month is planned. */
    public Optional<BigDecimal> target() {
        return Optional.ofNullable(targetOrNull);
    }

    /** The sum of the months reached up to the month. */
    public Optional<BigDecimal> reached() {
        return Optional.ofNullable(reachedOrNull);
    }

    /** Target less reached, as on the sheet ({@code scostamento}): positive when late, negative when ahead. */
    public Optional<BigDecimal> gap() {
        return targetOrNull == null || reachedOrNull == null
                ? Optional.empty()
                : Optional.of(targetOrNull.subtract(reachedOrNull));
    }
}
