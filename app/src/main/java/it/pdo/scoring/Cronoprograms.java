package it.pdo.scoring;

import it.pdo.scoring.input.CronoprogramInput;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The sums of a cronoprogram row, as the sheets of Segrate define them. */
public final class Cronoprograms {
    private Cronoprograms() {}

    /**
     * The figures of a row at the end of a month. Both sums start in January of the year, without previous years. When
     * no month of the year is planned, the target is the last one declared up to the month.
     */
    public static CronoprogramFigure figure(CronoprogramInput row, int year, YearMonth month) {
        SortedMap<YearMonth, BigDecimal> planned = planned(row, year, month);
        SortedMap<YearMonth, BigDecimal> reached = reached(row, year, month);
        BigDecimal target =
                isPlanned(row, year) ? sum(planned) : last(row.declaredTargets(), YearMonth.of(year, 1), month);
        return new CronoprogramFigure(month, target, reached.isEmpty() ? null : sum(reached));
    }

    /** Whether any month of the year is planned; if not, declared targets count. */
    static boolean isPlanned(CronoprogramInput row, int year) {
        return !isEmpty(row.planned(), YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** The planned months from January to the month. */
    static SortedMap<YearMonth, BigDecimal> planned(CronoprogramInput row, int year, YearMonth month) {
        return between(row.planned(), YearMonth.of(year, 1), month);
    }

    /** The reached months from January to the month that were filled in. */
    static SortedMap<YearMonth, BigDecimal> reached(CronoprogramInput row, int year, YearMonth month) {
        return between(row.reached(), YearMonth.of(year, 1), month);
    }

    private static SortedMap<YearMonth, BigDecimal> between(
            SortedMap<YearMonth, BigDecimal> months, YearMonth first, YearMonth last) {
        return last.isBefore(first) ? Collections.emptySortedMap() : months.subMap(first, last.plusMonths(1));
    }

    private static boolean isEmpty(SortedMap<YearMonth, BigDecimal> months, YearMonth first, YearMonth last) {
        return last.isBefore(first) || months.subMap(first, last.plusMonths(1)).isEmpty();
    }

    private static BigDecimal sum(SortedMap<YearMonth, BigDecimal> months) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal percent : months.values()) {
            sum = sum.add(percent);
        }
        return sum;
    }

    private static @Nullable BigDecimal last(SortedMap<YearMonth, BigDecimal> months, YearMonth first, YearMonth last) {
        if (isEmpty(months, first, last)) {
            return null;
        }
        return months.get(months.subMap(first, last.plusMonths(1)).lastKey());
    }
}
