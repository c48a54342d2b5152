package it.pdo.check.cronoprogram;

import it.pdo.format.Checkpoint;
import it.pdo.format.CronoprogramFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The values of a row whose months are not known, in the order of the columns of the form: months, then checkpoints, then
 * later years. Which month a value belongs to is open, but a sum does not depend on it: what contradicts the printed targets
 * under every way to assign the values is certain.
 *
 * @param values all values of the row, without that of previous years
 * @param columns the columns after the months, in their order, with the value declared for each, if any
 * @param row the declared values
 * @param total percent of a whole phase
 */
public record UnplacedValues(List<BigDecimal> values, List<Column> columns, CronoprogramRow row, BigDecimal total) {
    private static final int MONTHS = 12;

    /** A column after the months: a checkpoint at the end of a month of the plan year, or a later year. */
    public record Column(boolean checkpoint, int at, Optional<BigDecimal> declared) {}

    /** One way to assign the values: the first are months, the others stand in columns. */
    private record Assignment(
            List<BigDecimal> months,
            SortedMap<Integer, BigDecimal> checkpoints,
            SortedMap<Integer, BigDecimal> years) {}

    public UnplacedValues {
        values = List.copyOf(values);
        columns = List.copyOf(columns);
    }

    /** The values of a row of a format with these checkpoints. */
    public static UnplacedValues of(
            List<BigDecimal> values, CronoprogramRow row, List<Checkpoint> checkpoints, CronoprogramFormat format) {
        NavigableSet<Integer> months = new TreeSet<>(row.checkpoints().keySet());
        checkpoints.forEach(checkpoint -> months.add(checkpoint.date().getMonthValue()));
        List<Column> columns = new ArrayList<>();
        months.forEach(month -> columns.add(
                new Column(true, month, Optional.ofNullable(row.checkpoints().get(month)))));
        for (int later = 1; later <= format.laterYears(); later++) {
            int year = row.year() + later;
            columns.add(new Column(false, year, Optional.ofNullable(row.later().get(year))));
        }
        return new UnplacedValues(values, columns, row, format.total());
    }

    /** Whether the months can give the target declared for the last checkpoint; true where none is declared. */
    public boolean canReachLastTarget() {
        return row.checkpoints().isEmpty() || any(this::reachesLast);
    }

    /** Whether the months can give the targets of all checkpoints, in the time between them. */
    public boolean canReachAllTargets() {
        return any(a -> reachesLast(a) && reachesAll(a));
    }

    /** Whether previous years, months and later years can sum to the total beside all targets. */
    public boolean canReachTotal() {
        BigDecimal before = Objects.requireNonNullElse(row.previous(), BigDecimal.ZERO);
        return any(a -> reachesLast(a)
                && reachesAll(a)
                && CronoprogramRow.same(
                        total,
                        a.years().values().stream().reduce(before.add(upTo(a, a.months.size())), BigDecimal::add)));
    }

    private boolean any(Predicate<Assignment> holds) {
        for (int months = Math.max(0, values.size() - columns.size()); months <= values.size(); months++) {
            Assignment first = new Assignment(values.subList(0, months), new TreeMap<>(), new TreeMap<>());
            if (months <= MONTHS && anyFrom(months, 0, first, holds)) {
                return true;
            }
        }
        return false;
    }

    /** Tries to put the value at an index into a column or one after it; declared columns are never skipped. */
    private boolean anyFrom(int index, int at, Assignment soFar, Predicate<Assignment> holds) {
        if (at == columns.size()) {
            return index == values.size() && holds.test(soFar);
        }
        Column column = columns.get(at);
        if (column.declared().isEmpty() && anyFrom(index, at + 1, soFar, holds)) {
            return true;
        }
        boolean fits = index < values.size()
                && column.declared()
                        .map(declared -> CronoprogramRow.same(declared, values.get(index)))
                        .orElse(true);
        if (!fits) {
            return false;
        }
        SortedMap<Integer, BigDecimal> standing = column.checkpoint() ? soFar.checkpoints() : soFar.years();
        standing.put(column.at(), values.get(index));
        boolean found = anyFrom(index + 1, at + 1, soFar, holds);
        standing.remove(column.at());
        return found;
    }

    private boolean reachesLast(Assignment a) {
        return a.checkpoints().isEmpty()
                || CronoprogramRow.same(
                        Objects.requireNonNull(
                                a.checkpoints().get(a.checkpoints().lastKey())),
                        upTo(a, a.months().size()))
                || a.checkpoints().lastKey() < MONTHS;
    }

    /** Whether some first months give each target, no more of them than there are months up to its checkpoint. */
    private boolean reachesAll(Assignment a) {
        return reaches(a, new ArrayList<>(a.checkpoints().keySet()), 0, 0);
    }

    private boolean reaches(Assignment a, List<Integer> checkpoints, int next, int used) {
        int before = next == 0 ? 0 : checkpoints.get(next - 1);
        if (next == checkpoints.size()) {
            return a.months().size() - used <= MONTHS - before;
        }
        BigDecimal target = Objects.requireNonNull(a.checkpoints().get(checkpoints.get(next)));
        int most = Math.min(a.months().size(), used + checkpoints.get(next) - before);
        for (int months = used; months <= most; months++) {
            if (CronoprogramRow.same(target, upTo(a, months)) && reaches(a, checkpoints, next + 1, months)) {
                return true;
            }
        }
        return false;
    }

    /** What the first months give together. */
    private BigDecimal upTo(Assignment a, int months) {
        List<BigDecimal> first = a.months().subList(0, months);
        if (row.cumulative()) {
            return first.isEmpty() ? BigDecimal.ZERO : first.getLast();
        }
        return first.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
