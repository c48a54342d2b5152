package it.pdo.check.cronoprogram;

import it.pdo.format.CronoprogramFormat;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of a phase for the checks, all in percent.
 *
 * @param year the plan year
 * @param cumulative whether monthly values are cumulative
 * @param months planned in the plan year, by month
 * @param proposed inferred for the plan year, by month
 * @param checkpoints declared for the plan year, by month
 * @param previous reached before the plan year, null when the column is empty
 * @param later planned for whole later years
 */
public record CronoprogramRow(
        int year,
        boolean cumulative,
        SortedMap<Integer, BigDecimal> months,
        SortedMap<Integer, BigDecimal> proposed,
        SortedMap<Integer, BigDecimal> checkpoints,
        @Nullable BigDecimal previous,
        SortedMap<Integer, BigDecimal> later) {

    /** Tolerance for rounded thirds: three times 33,33. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    public static CronoprogramRow of(List<CellDraft> cells, @Nullable CronoprogramFormat format, int year) {
        boolean cumulative = format != null && format.entry() == CronoprogramFormat.Entry.CUMULATIVE;
        BigDecimal previous = cells.stream()
                .filter(cell -> cell.kind() == CellKind.PREVIOUS && cell.year() < year)
                .map(CellDraft::planned)
                .reduce((_, last) -> last)
                .orElse(null);
        SortedMap<Integer, BigDecimal> later = new TreeMap<>();
        cells.stream()
                .filter(cell -> cell.year() > year)
                .filter(cell -> cell.kind() == CellKind.YEAR || cell.kind() == CellKind.MONTH)
                .forEach(cell -> later.merge(
                        cell.year(),
                        cell.planned(),
                        cell.kind() == CellKind.MONTH && cumulative ? BigDecimal::max : BigDecimal::add));
        return new CronoprogramRow(
                year,
                cumulative,
                byMonth(cells, CellKind.MONTH, year),
                byMonth(cells, CellKind.PROPOSED_MONTH, year),
                byMonth(cells, CellKind.CHECKPOINT, year),
                previous,
                Collections.unmodifiableSortedMap(later));
    }

    private static SortedMap<Integer, BigDecimal> byMonth(List<CellDraft> cells, CellKind kind, int year) {
        SortedMap<Integer, BigDecimal> months = new TreeMap<>();
        cells.stream()
                .filter(cell -> cell.kind() == kind && cell.year() == year)
                .forEach(cell -> months.put(cell.month(), cell.planned()));
        return Collections.unmodifiableSortedMap(months);
    }

    /** Whether the other row has the same values, however many zeros they are written with. */
    public boolean hasSameValues(CronoprogramRow other) {
        return equal(months, other.months)
                && equal(proposed, other.proposed)
                && equal(checkpoints, other.checkpoints)
                && equal(later, other.later)
                && equal(previously(), other.previously());
    }

    /** What was reached before the plan year; empty when the column is. */
    private SortedMap<Integer, BigDecimal> previously() {
        SortedMap<Integer, BigDecimal> before = new TreeMap<>();
        if (previous != null) {
            before.put(year - 1, previous);
        }
        return before;
    }

    private static boolean equal(SortedMap<Integer, BigDecimal> one, SortedMap<Integer, BigDecimal> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(e -> e.getValue().compareTo(other.getOrDefault(e.getKey(), BigDecimal.ZERO)) == 0);
    }

    public boolean blank() {
        return months.isEmpty() && proposed.isEmpty() && checkpoints.isEmpty() && previous == null && later.isEmpty();
    }

    /** Planned up to the end of a month of the plan year. */
    public BigDecimal upTo(int month) {
        return upTo(months, month);
    }

    /** What the proposed months would give. */
    public BigDecimal proposedUpTo(int month) {
        return upTo(proposed, month);
    }

    private BigDecimal upTo(SortedMap<Integer, BigDecimal> of, int month) {
        SortedMap<Integer, BigDecimal> until = of.headMap(month + 1);
        if (cumulative) {
            return last(until).orElse(BigDecimal.ZERO);
        }
        return until.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The percentage of the plan year: from its months, or from its last checkpoint; empty when neither is there. */
    public Optional<BigDecimal> ofTheYear() {
        if (!months.isEmpty()) {
            return Optional.of(upTo(12));
        }
        return last(checkpoints);
    }

    /** The target of the last checkpoint of the plan year. */
    public Optional<BigDecimal> lastTarget() {
        return last(checkpoints);
    }

    private static Optional<BigDecimal> last(SortedMap<Integer, BigDecimal> map) {
        return map.isEmpty() ? Optional.empty() : Optional.ofNullable(map.get(map.lastKey()));
    }

    public boolean worksBefore() {
        return previous != null && previous.signum() > 0;
    }

    public boolean worksThisYear() {
        return months.values().stream().anyMatch(v -> v.signum() > 0)
                || proposed.values().stream().anyMatch(v -> v.signum() > 0)
                || checkpoints.values().stream().anyMatch(v -> v.signum() > 0);
    }

    public boolean worksIn(int laterYear) {
        BigDecimal planned = later.get(laterYear);
        return planned != null && planned.signum() > 0;
    }

    public static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) <= 0;
    }
}
