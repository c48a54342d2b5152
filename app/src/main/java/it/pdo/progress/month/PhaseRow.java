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
 * @param phase its level, code and title
 * @param unit the responsible unit
 * @param previous percent reached in previous years
 * @param months the twelve months of the year, in order
 * @param figures its cumulative values
 * @param due whether the open month asks for an entry: something planned up to it was not reached in the months before
 */
public record PhaseRow(
        ItemId id,
        Phase phase,
        RowUnit unit,
        ItemState state,
        @Nullable BigDecimal previous,
        List<MonthCell> months,
        Figures figures,
        EntryDue due) {

    /** What a phase is called. */
    public record Phase(String level, String code, String title) {}

    /**
     * The cumulative values of a phase.
     *
     * @param atMonth cumulative planned and reached values at the sheet's month
     * @param checkpoints values at the checkpoints of the year
     */
    public record Figures(CheckpointFigures atMonth, List<CheckpointFigures> checkpoints) {
        public Figures {
            checkpoints = List.copyOf(checkpoints);
        }
    }

    public PhaseRow {
        months = List.copyOf(months);
    }

    /** Whether the month asks for an entry and has none that counts. */
    public boolean missing() {
        return due == EntryDue.MISSING;
    }

    /** Whether anything was entered in the year. */
    public boolean written() {
        return months.stream().anyMatch(cell -> cell.reached() != null);
    }

    /** @param month 1–12 */
    public MonthCell month(int month) {
        return months.get(month - 1);
    }

    public String code() {
        return phase.code();
    }

    public CheckpointFigures atMonth() {
        return figures.atMonth();
    }

    public List<CheckpointFigures> checkpoints() {
        return figures.checkpoints();
    }
}
