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
 * @param previous percent reached in the years before
 * @param months the twelve months of the year, in order
 * @param atMonth figures at the sheet's own month: planned and reached cumulative
 * @param checkpoints figures at the checkpoints of the year
 * @param missing the month is due (something planned up to it is not reached yet), open, and nothing was written in it,
 *     whoever would have to
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

    /** Whether anything was written in the year. */
    public boolean written() {
        return months.stream().anyMatch(cell -> cell.reached() != null);
    }

    /** @param month 1–12 */
    public MonthCell month(int month) {
        return months.get(month - 1);
    }
}
