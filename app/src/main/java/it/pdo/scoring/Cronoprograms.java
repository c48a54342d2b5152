package it.pdo.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The sums of a cronoprogram row, as the sheets of Segrate define them. */
public final class Cronoprograms {
    private Cronoprograms() {}

    /**
     * A row at the end of a month: both sums start in January of the year and leave previous years out. Where no month
     * of the year is planned, the target is the last one the sheet declares up to the month.
     */
    public static CronoprogramFigure figure(CronoprogramInput row, int year, YearMonth month) {
        YearMonth first = YearMonth.of(year, 1);
        YearMonth end = YearMonth.of(year, 12);
        BigDecimal target = isEmpty(row.planned(), first, end)
                ? last(row.declaredTargets(), first, month)
                : sum(row.planned(), first, month);
        BigDecimal reached = isEmpty(row.reached(), first, month) ? null : sum(row.reached(), first, month);
        return new CronoprogramFigure(month, target, reached);
    }

    private static boolean isEmpty(SortedMap<YearMonth, BigDecimal> months, YearMonth first, YearMonth last) {
        return last.isBefore(first) || months.subMap(first, last.plusMonths(1)).isEmpty();
    }

    private static BigDecimal sum(SortedMap<YearMonth, BigDecimal> months, YearMonth first, YearMonth last) {
        BigDecimal sum = BigDecimal.ZERO;
        if (!last.isBefore(first)) {
            for (BigDecimal percent : months.subMap(first, last.plusMonths(1)).values()) {
                sum = sum.add(percent);
            }
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
