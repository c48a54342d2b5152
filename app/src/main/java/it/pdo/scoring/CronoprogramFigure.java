package it.pdo.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phase at the end of a month, in percentages of the phase, previous years left out.
 *
 * @param month the month
 * @param targetOrNull what was to be reached from January to the end of the month; null when the sheet does not say
 * @param reachedOrNull what was reached in the same months; null when no month was filled in
 */
public record CronoprogramFigure(
        YearMonth month,
        @Nullable BigDecimal targetOrNull,
        @Nullable BigDecimal reachedOrNull) {

    /** Sum of the months planned up to the month, or the target the sheet declares when no month is planned. */
    public Optional<BigDecimal> target() {
        return Optional.ofNullable(targetOrNull);
    }

    /** Sum of what was reached up to the month. */
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
