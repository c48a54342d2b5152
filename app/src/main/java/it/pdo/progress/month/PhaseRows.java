package it.pdo.progress.month;

import it.pdo.planning.Cell;
import it.pdo.planning.Cronoprogram;
import it.pdo.planning.EntryRules;
import it.pdo.planning.Increments;
import it.pdo.planning.ItemId;
import it.pdo.progress.CheckpointFigures;
import it.pdo.progress.ProgressRow;
import it.pdo.progress.month.MonthSheetAssembler.RowPlace;
import it.pdo.progress.period.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds the rows of phases from cronoprogram and progress. Pure. */
final class PhaseRows {
    private final Map<ItemId, NavigableMap<YearMonth, ProgressRow>> progress = new HashMap<>();
    private final EntryRules rules;
    private final List<Period> periods;
    private final YearMonth month;
    private final List<YearMonth> checkpoints;

    PhaseRows(
            List<ProgressRow> rows,
            EntryRules rules,
            List<Period> periods,
            YearMonth month,
            List<YearMonth> checkpoints) {
        for (var row : rows) {
            progress.computeIfAbsent(new ItemId(row.itemId()), _ -> new TreeMap<>())
                    .put(row.at(), row);
        }
        this.rules = rules;
        this.periods = periods;
        this.month = month;
        this.checkpoints = checkpoints;
    }

    PhaseRow row(RowPlace place, List<Cell> cells) {
        var plan = Cronoprogram.of(cells, rules);
        var rows = progress.getOrDefault(place.id(), new TreeMap<>());
        var done = done(rows);
        var atMonth = figures(plan, done, month);
        return new PhaseRow(
                place.id(),
                new PhaseRow.Phase(
                        place.item().level(), place.item().code(), place.item().title()),
                place.unit(),
                place.item().state(),
                previous(plan, done),
                months(place, plan, rows),
                new PhaseRow.Figures(
                        atMonth,
                        checkpoints.stream().map(at -> figures(plan, done, at)).toList()),
                due(place, rows, done, atMonth));
    }

    /** The declared percentage of previous years plus what was reached in the plan's earlier years since then. */
    private @Nullable BigDecimal previous(Cronoprogram plan, SortedMap<YearMonth, BigDecimal> done) {
        var declared = plan.previousTo(month.getYear()).orElse(null);
        var since = plan.countedFrom(month.getYear());
        var reached = sum(done.entrySet().stream()
                .filter(entry ->
                        entry.getKey().getYear() >= since && entry.getKey().getYear() < month.getYear())
                .map(Map.Entry::getValue)
                .toList());
        return declared == null ? reached : reached == null ? declared : declared.add(reached);
    }

    private List<MonthCell> months(RowPlace place, Cronoprogram plan, NavigableMap<YearMonth, ProgressRow> rows) {
        var cells = new ArrayList<MonthCell>(12);
        for (var period : periods) {
            var at = period.month();
            var planned = plan.written().get(at);
            var row = rows.get(at);
            cells.add(new MonthCell(
                    at.getMonthValue(),
                    planned == null ? plan.writtenProposed().get(at) : planned,
                    planned == null && plan.writtenProposed().containsKey(at),
                    row == null ? null : row.reached(),
                    row == null ? 0 : row.version(),
                    place.writable() && place.active() && period.open() && taken(at)));
        }
        return cells;
    }

    private static CheckpointFigures figures(Cronoprogram plan, SortedMap<YearMonth, BigDecimal> done, YearMonth at) {
        var target = plan.target(at).orElse(null);
        var reached = sum(done.subMap(at.withMonth(1), at.plusMonths(1)).values());
        return new CheckpointFigures(
                at, target, reached, target == null || reached == null ? null : target.subtract(reached));
    }

    /** The sum of the months; null when no month was filled in, which is not zero. */
    private static @Nullable BigDecimal sum(Collection<BigDecimal> months) {
        return months.stream().reduce(BigDecimal::add).orElse(null);
    }

    /** What was done in each month, converted from cumulative values where the format has them. */
    private SortedMap<YearMonth, BigDecimal> done(NavigableMap<YearMonth, ProgressRow> rows) {
        var written = new TreeMap<YearMonth, BigDecimal>();
        rows.forEach((at, row) -> {
            var reached = row.reached();
            if (reached != null) {
                written.put(at, reached);
            }
        });
        return rules.cumulative() ? Increments.ofTotalsByYear(written) : written;
    }

    private boolean taken(YearMonth at) {
        return rules.phaseMonths().contains(at.getMonthValue());
    }

    /** What this month reached does not decide whether it was asked for: else a row would be due no more once it is written. */
    private EntryDue due(
            RowPlace place,
            NavigableMap<YearMonth, ProgressRow> rows,
            SortedMap<YearMonth, BigDecimal> done,
            CheckpointFigures atMonth) {
        var row = rows.get(month);
        var target = atMonth.target();
        var before = sum(done.subMap(month.withMonth(1), month).values());
        var due = place.active()
                && periods.get(month.getMonthValue() - 1).open()
                && taken(month)
                && target != null
                && target.compareTo(before == null ? BigDecimal.ZERO : before) > 0;
        return EntryDue.of(due, row != null && row.reached() != null);
    }
}
