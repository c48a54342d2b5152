package it.pdo.progress;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Target, reached and gap of a phase at the end of a month.
 *
 * @param target sum of the months planned up to it in the year, or the target declared for it where no month is planned;
 *     previous years excluded; absent when neither is known
 * @param reached sum of the months reached up to it in the year, absent when none was written
 * @param gap target − reached (on the sheet: <i>scostamento</i>), absent when either is
 */
public record CheckpointFigures(
        YearMonth at,
        @Nullable BigDecimal target,
        @Nullable BigDecimal reached,
        @Nullable BigDecimal gap) {}
