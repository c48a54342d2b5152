package it.pdo.progress.month;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One month of a phase.
 *
 * @param planned percent as the sheet says it: for the month alone, or up to it where the format is cumulative; absent where
 *     the row plans nothing
 * @param proposed the planned figure was inferred from the printed sheet and nobody confirmed it
 * @param reached percent as it was written, in the same way; absent when nobody wrote it: that is not zero
 * @param version of the reached value, 0 when it was never written; give it back when saving
 * @param writable the month is open and the person may write here
 */
public record MonthCell(
        int month,
        @Nullable BigDecimal planned,
        boolean proposed,
        @Nullable BigDecimal reached,
        long version,
        boolean writable) {}
