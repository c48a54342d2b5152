package it.pdo.progress.month;

import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.progress.CheckpointFigures;
import it.pdo.progress.RowUnit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase (any item with a cronoprogram) in the month sheet.
 *
 * @param unit the responsible unit
 * @param previous percent reached in previous years
 * @param months the twelve months of the year, in order
 * @param atMonth cumulative planned and reached values at the sheet's month
 * @param checkpoints values at the checkpoints of the year
 * @param missing whether the month is due (something planned up to it is not reached yet), open, and without an entry
 */
public record PhaseRow(
        ItemId id,
        String level,
        String code,
        String title,
        RowUnit unit,
        ItemState state,
        @Nullable BigDecimal previous,
        List<MonthCell> months,
        CheckpointFigures atMonth,
        List<CheckpointFigures> checkpoints,
        boolean missing) {

    public PhaseRow {
        months = List.copyOf(months);
        checkpoints = List.copyOf(checkpoints);
    }

    /** Whether anything was entered in the year. */
    public boolean written() {
        return months.stream().anyMatch(cell -> cell.reached() != null);
    }

    /** @param month 1–12 */
    public MonthCell month(int month) {
        return months.get(month - 1);
    }
}
