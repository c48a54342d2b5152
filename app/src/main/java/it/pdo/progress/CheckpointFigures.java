package it.pdo.progress;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Target, reached and gap of a phase at the end of a month.
 *
 * @param target sum of the months planned up to it in the year, or the target declared for it where no month is
 *     planned; previous years excluded; null when there is neither
 * @param reached sum of the months reached up to it in the year, null when none was entered
 * @param gap target − reached (on the sheet: <i>scostamento</i>), null when either is null
 */
public record CheckpointFigures(
        YearMonth at,
        @Nullable BigDecimal target,
        @Nullable BigDecimal reached,
        @Nullable BigDecimal gap) {}
