package it.pdo.progress;

import it.pdo.planning.Cell;
import it.pdo.planning.Cronoprogram;
import it.pdo.planning.ItemId;
import it.pdo.progress.MonthSheetMaker.RowPlace;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the rows of phases from their cronoprogram and what was reached. Pure. */
final class PhaseRows {
    private final Map<ItemId, NavigableMap<YearMonth, ProgressRow>> progress = new HashMap<>();
    private final List<Period> periods;
    private final YearMonth month;
    private final List<YearMonth> checkpoints;

    PhaseRows(List<ProgressRow> rows, List<Period> periods, YearMonth month, List<YearMonth> checkpoints) {
        for (var row : rows) {
            progress.computeIfAbsent(new ItemId(row.itemId()), _ -> new TreeMap<>())
                    .put(row.at(), row);
        }
        this.periods = periods;
        this.month = month;
        this.checkpoints = checkpoints;
    }

    PhaseRow row(RowPlace place, List<Cell> cells) {
        var plan = Cronoprogram.of(cells);
        var rows = progress.getOrDefault(place.id(), new TreeMap<>());
        var atMonth = figures(plan, rows, month);
        return new PhaseRow(
                place.id(),
                place.item().level(),
                place.item().code(),
                place.item().title(),
                place.unitName(),
                place.item().state(),
                previous(plan, rows),
                months(place, plan, rows),
                atMonth,
                checkpoints.stream().map(at -> figures(plan, rows, at)).toList(),
                missing(place, rows, atMonth));
    }

    /** What was declared for the years before, and what was reached in the plan's own earlier years since then. */
    private @Nullable BigDecimal previous(Cronoprogram plan, NavigableMap<YearMonth, ProgressRow> rows) {
        var declared = plan.previousTo(month.getYear()).orElse(null);
        var since = plan.countedFrom(month.getYear());
        var earlier = rows.values().stream()
                .filter(row -> row.year() >= since && row.year() < month.getYear())
                .toList();
        var reached = sum(earlier);
        return declared == null ? reached : reached == null ? declared : declared.add(reached);
    }

    private List<MonthCell> months(RowPlace place, Cronoprogram plan, NavigableMap<YearMonth, ProgressRow> rows) {
        var cells = new ArrayList<MonthCell>(12);
        for (var period : periods) {
            var at = period.month();
            var planned = plan.planned().get(at);
            var row = rows.get(at);
            cells.add(new MonthCell(
                    at.getMonthValue(),
                    planned == null ? plan.proposed().get(at) : planned,
                    planned == null && plan.proposed().containsKey(at),
                    row == null ? null : row.reached(),
                    row == null ? 0 : row.version(),
                    place.writable() && place.active() && period.open()));
        }
        return cells;
    }

    private static CheckpointFigures figures(
            Cronoprogram plan, NavigableMap<YearMonth, ProgressRow> rows, YearMonth at) {
        var target = plan.target(at).orElse(null);
        var reached = sum(
                rows.subMap(at.withMonth(1), true, at, true).values().stream().toList());
        return new CheckpointFigures(
                at, target, reached, target == null || reached == null ? null : target.subtract(reached));
    }

    /** Absent where no month was filled in: that is not zero. */
    private static @Nullable BigDecimal sum(List<ProgressRow> rows) {
        BigDecimal sum = null;
        for (var row : rows) {
            var reached = row.reached();
            if (reached != null) {
                sum = sum == null ? reached : sum.add(reached);
            }
        }
        return sum;
    }

    private boolean missing(RowPlace place, NavigableMap<YearMonth, ProgressRow> rows, CheckpointFigures atMonth) {
        var row = rows.get(month);
        var target = atMonth.target();
        var reached = atMonth.reached();
        return place.active()
                && place.writable()
                && periods.get(month.getMonthValue() - 1).open()
                && (row == null || row.reached() == null)
                && target != null
                && target.compareTo(reached == null ? BigDecimal.ZERO : reached) > 0;
    }
}
