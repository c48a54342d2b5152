package it.pdo.planning;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a cronoprogram row plans, by kind of figure. All figures are percentages of the phase; a month holds what is done
 * in it, not up to it, however the format has it written.
 */
public final class Cronoprogram {
    private final SortedMap<YearMonth, BigDecimal> written;
    private final SortedMap<YearMonth, BigDecimal> writtenProposed;
    private final SortedMap<YearMonth, BigDecimal> planned;
    private final SortedMap<YearMonth, BigDecimal> declared;
    private final SortedMap<Integer, BigDecimal> previous;
    private final SortedMap<Integer, BigDecimal> laterYears;

    private Cronoprogram(List<Cell> cells, boolean cumulative) {
        written = months(cells, CellKind.MONTH);
        writtenProposed = months(cells, CellKind.PROPOSED_MONTH);
        planned = cumulative ? Collections.unmodifiableSortedMap(Increments.ofTotalsByYear(written)) : written;
        declared = months(cells, CellKind.CHECKPOINT);
        previous = years(cells, CellKind.PREVIOUS);
        laterYears = years(cells, CellKind.YEAR);
    }

    /** The row that an item's cells make where each says what is done in its month. */
    public static Cronoprogram of(List<Cell> cells) {
        return new Cronoprogram(cells, false);
    }

    /** The row that an item's cells make, written as the format has it. */
    public static Cronoprogram of(List<Cell> cells, EntryRules rules) {
        return new Cronoprogram(cells, rules.cumulative());
    }

    /** Percent as the sheet shows it: of the month alone, or up to it where the format is cumulative. */
    public SortedMap<YearMonth, BigDecimal> written() {
        return written;
    }

    /** The same, inferred and not confirmed. */
    public SortedMap<YearMonth, BigDecimal> writtenProposed() {
        return writtenProposed;
    }

    private static SortedMap<YearMonth, BigDecimal> months(List<Cell> cells, CellKind kind) {
        var map = new TreeMap<YearMonth, BigDecimal>();
        select(cells, cell -> cell.kind() == kind)
                .forEach(cell -> map.put(YearMonth.of(cell.year(), cell.month()), cell.planned()));
        return Collections.unmodifiableSortedMap(map);
    }

    private static SortedMap<Integer, BigDecimal> years(List<Cell> cells, CellKind kind) {
        var map = new TreeMap<Integer, BigDecimal>();
        select(cells, cell -> cell.kind() == kind).forEach(cell -> map.put(cell.year(), cell.planned()));
        return Collections.unmodifiableSortedMap(map);
    }

    private static List<Cell> select(List<Cell> cells, Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).toList();
    }

    /** Percent planned in each month. */
    public SortedMap<YearMonth, BigDecimal> planned() {
        return planned;
    }

    /** Cumulative targets that the sheet itself declares at checkpoints. */
    public SortedMap<YearMonth, BigDecimal> declared() {
        return declared;
    }

    /** Percent planned for whole later years. */
    public SortedMap<Integer, BigDecimal> laterYears() {
        return laterYears;
    }

    /** Percent declared as reached before a year: the latest such declaration that is not after it. */
    public Optional<BigDecimal> previousTo(int year) {
        return last(previous.headMap(year + 1));
    }

    /** The first year whose months are not part of {@link #previousTo}: the year that declaration was made for. */
    public int countedFrom(int year) {
        var until = previous.headMap(year + 1);
        return until.isEmpty() ? Integer.MIN_VALUE : until.lastKey();
    }

    /**
     * Target at the end of a month: the sum of the months planned up to it in its year, previous years excluded; where no
     * month of the year is planned, the last target declared in the year up to it; empty when neither is known.
     */
    public Optional<BigDecimal> target(YearMonth at) {
        var january = at.withMonth(1);
        if (!planned.subMap(january, january.plusYears(1)).isEmpty()) {
            return Optional.of(planned.subMap(january, at.plusMonths(1)).values().stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return last(declared.subMap(january, at.plusMonths(1)));
    }

    private static <K> Optional<BigDecimal> last(SortedMap<K, BigDecimal> map) {
        return map.isEmpty() ? Optional.empty() : Optional.ofNullable(map.get(map.lastKey()));
    }
}
