package it.pdo.formatversion.migration;

import it.pdo.format.CronoprogramFormat;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.Increments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The figures of a cronoprogram row as the cronoprogram of the next version has columns for. */
final class CronoprogramConversion {
    private final CronoprogramFormat before;
    private final CronoprogramFormat after;
    private final int fromYear;

    CronoprogramConversion(CronoprogramFormat before, CronoprogramFormat after, int fromYear) {
        this.before = before;
        this.after = after;
        this.fromYear = fromYear;
    }

    /** Whether the columns of a year, or what they say, are other ones. */
    boolean needed() {
        return before.step() != after.step()
                || before.entry() != after.entry()
                || !before.dates().equals(after.dates());
    }

    /** The figures of the year's columns; what was done in a month goes to the first column at its end or later. */
    List<CellDraft> columns(List<CellDraft> cells) {
        if (!needed()) {
            return cells;
        }
        List<CellDraft> converted = new ArrayList<>(cells.stream()
                .filter(c ->
                        c.kind() == CellKind.PREVIOUS || c.kind() == CellKind.YEAR || c.kind() == CellKind.CHECKPOINT)
                .toList());
        for (CellKind kind : List.of(CellKind.MONTH, CellKind.PROPOSED_MONTH)) {
            List<CellDraft> monthly =
                    cells.stream().filter(c -> c.kind() == kind).toList();
            monthly.stream()
                    .map(CellDraft::year)
                    .distinct()
                    .forEach(year -> converted.addAll(year(
                            kind,
                            year,
                            monthly.stream().filter(c -> c.year() == year).toList())));
        }
        return converted;
    }

    private List<CellDraft> year(CellKind kind, int year, List<CellDraft> cells) {
        NavigableMap<Integer, BigDecimal> figures = new TreeMap<>();
        cells.forEach(c -> figures.merge(c.month(), c.planned(), BigDecimal::add));
        NavigableMap<Integer, BigDecimal> done = before.cumulative() ? Increments.ofTotals(figures) : figures;
        NavigableMap<Integer, BigDecimal> columns = new TreeMap<>();
        done.forEach((month, percent) -> columns.merge(column(month), percent, BigDecimal::add));
        NavigableMap<Integer, BigDecimal> said = after.cumulative() ? Increments.totals(columns) : columns;
        return said.entrySet().stream()
                .map(e -> new CellDraft(kind, year, e.getKey(), e.getValue().max(BigDecimal.ZERO)))
                .toList();
    }

    private int column(int month) {
        return after.months().stream()
                .filter(column -> column >= month)
                .findFirst()
                .orElseGet(() -> after.months().getLast());
    }

    /** Figures the next version has no place for: years before, whole years beyond those it shows. */
    boolean isKept(CellDraft cell) {
        return switch (cell.kind()) {
            case PREVIOUS -> after.previousYears();
            case YEAR -> cell.year() - fromYear <= after.laterYears();
            case MONTH, PROPOSED_MONTH, CHECKPOINT -> true;
        };
    }
}
