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
 * The planned values of a cronoprogram row, by kind. All values are percentages of the phase. The value of a month is
 * what is done in that month, even where the format is cumulative.
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

    /** The row made of an item's cells, whose values are for each month alone. */
    public static Cronoprogram of(List<Cell> cells) {
        return new Cronoprogram(cells, false);
    }

    /** The row made of an item's cells, converted from cumulative values where the format has them. */
    public static Cronoprogram of(List<Cell> cells, EntryRules rules) {
        return new Cronoprogram(cells, rules.cumulative());
    }

    /** Percent as shown on the sheet: for the month alone, or cumulative where the format is. */
    public SortedMap<YearMonth, BigDecimal> written() {
        return written;
    }

    /** The inferred, unconfirmed values as shown on the sheet. */
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

    /** Cumulative targets declared on the sheet at checkpoints. */
    public SortedMap<YearMonth, BigDecimal> declared() {
        return declared;
    }

    /** Percent planned for whole later years. */
    public SortedMap<Integer, BigDecimal> laterYears() {
        return laterYears;
    }

    /** Percent declared as reached before a year: the latest declaration not after that year. */
    public Optional<BigDecimal> previousTo(int year) {
        return last(previous.headMap(year + 1));
    }

    /** The first year not included in {@link #previousTo}: the year of that declaration. */
    public int countedFrom(int year) {
        var until = previous.headMap(year + 1);
        return until.isEmpty() ? Integer.MIN_VALUE : until.lastKey();
    }

    /**
     * Target at the end of a month: the sum of the months planned up to it in its year, previous years excluded; when
     * no month of the year is planned, the last target declared in the year up to it; empty when there is neither.
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
