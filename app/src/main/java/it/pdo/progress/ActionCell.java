package it.pdo.progress;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An action of an indicator in the sheet's month.
 *
 * @param action number of the action within its indicator, used in edits
 * @param done whether it was reported done in the month or earlier in the same year, and not taken back since
 * @param since the month of that report; null when there is none in the year
 * @param by who reported it; empty when nobody did
 * @param version version of the month's own entry, 0 when there is none
 */
public record ActionCell(
        int action, String text, boolean done, @Nullable YearMonth since, String by, long version, boolean writable) {}
