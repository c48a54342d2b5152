package it.pdo.progress.rollover;

import it.pdo.format.CronoprogramFormat;
import it.pdo.planning.Cell;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.Cronoprogram;
import it.pdo.planning.Increments;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The cronoprogram row of a phase in the next plan. Pure.
 *
 * @param previous percent reached before the new first year: what was declared before the old years and the months
 *     reached since
 * @param cells the cells of the new row
 * @param planned whether anything is planned from the new first year on
 * @param wholeYear percent that was planned for the new first year as a whole: its months are still to be planned;
 *     until then it is the target of December
 */
record CarriedCells(BigDecimal previous, List<CellDraft> cells, boolean planned, BigDecimal wholeYear) {
    private static final int DECEMBER = 12;

    static CarriedCells of(
            List<Cell> old, SortedMap<YearMonth, BigDecimal> reached, int firstYear, CronoprogramFormat format) {
        var row = Cronoprogram.of(old);
        var done = format.cumulative() ? Increments.ofTotalsByYear(reached) : reached;
        var before = firstYear - 1;
        var previous = row.previousTo(before)
                .orElse(BigDecimal.ZERO)
                .add(done.headMap(YearMonth.of(firstYear, 1)).entrySet().stream()
                        .filter(month -> month.getKey().getYear() >= row.countedFrom(before))
                        .map(month -> month.getValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .stripTrailingZeros();
        var cells = new ArrayList<CellDraft>();
        if (format.previousYears()) {
            cells.add(new CellDraft(CellKind.PREVIOUS, firstYear, 0, previous));
        }
        var monthly = old.stream().anyMatch(cell -> cell.kind() == CellKind.MONTH && cell.year() == firstYear);
        var whole = BigDecimal.ZERO;
        var planned = false;
        for (var cell : old) {
            if (cell.kind() == CellKind.PREVIOUS || cell.year() < firstYear) {
                continue;
            }
            planned |= cell.planned().signum() > 0;
            if (cell.kind() == CellKind.YEAR && cell.year() == firstYear) {
                if (!monthly) {
                    whole = cell.planned();
                    cells.add(new CellDraft(CellKind.CHECKPOINT, firstYear, DECEMBER, whole));
                }
            } else if (!(cell.kind() == CellKind.CHECKPOINT && cell.month() == DECEMBER && whole.signum() > 0)) {
                cells.add(new CellDraft(cell.kind(), cell.year(), cell.month(), cell.day(), cell.planned()));
            }
        }
        return new CarriedCells(previous, cells, planned, whole);
    }

    boolean complete(CronoprogramFormat format) {
        return previous.compareTo(format.total()) >= 0;
    }
}
