package it.pdo.progress.month;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One month of a phase.
 *
 * @param planned percent as shown on the sheet: for the month alone, or cumulative where the format is; null when
 *     nothing is planned
 * @param proposed whether the planned value was inferred from the printed sheet and not confirmed
 * @param reached percent as entered, in the same notation; null when not entered, which is not zero
 * @param version version of the reached value, to pass when saving; 0 when it was never written
 * @param writable whether the month is open and the user may write
 */
public record MonthCell(
        int month,
        @Nullable BigDecimal planned,
        boolean proposed,
        @Nullable BigDecimal reached,
        long version,
        boolean writable) {}
