package it.pdo.progress;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An action of an indicator as it stands in the sheet's month.
 *
 * @param action names the action within its indicator; edits carry it
 * @param done done in the month or in one before it of the same year, and not taken back since
 * @param since the month that made it so; absent when nobody said anything in the year
 * @param by who said so, empty when nobody did
 * @param version of the month's own entry, 0 when it has none
 */
public record ActionCell(
        int action, String text, boolean done, @Nullable YearMonth since, String by, long version, boolean writable) {}
