package it.pdo.planning;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Converts between the two notations of progress: the value of each step alone, and the cumulative value. Keys are
 * ordered steps, such as months of a year.
 */
public final class Increments {

    private Increments() {}

    /**
     * The value of each step, from cumulative values. A cumulative value lower than the one before gives a negative
     * step.
     */
    public static <K> NavigableMap<K, BigDecimal> ofTotals(NavigableMap<K, BigDecimal> totals) {
        NavigableMap<K, BigDecimal> steps = new TreeMap<>(totals.comparator());
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<K, BigDecimal> total : totals.entrySet()) {
            steps.put(total.getKey(), total.getValue().subtract(before));
            before = total.getValue();
        }
        return steps;
    }

    /** The value of each month, from values cumulative since January. */
    public static SortedMap<YearMonth, BigDecimal> ofTotalsByYear(SortedMap<YearMonth, BigDecimal> totals) {
        NavigableMap<YearMonth, BigDecimal> steps = new TreeMap<>();
        totals.keySet().stream().map(YearMonth::getYear).distinct().forEach(year -> {
            YearMonth january = YearMonth.of(year, 1);
            steps.putAll(ofTotals(new TreeMap<>(totals.subMap(january, january.plusYears(1)))));
        });
        return steps;
    }

    /** The values cumulative since January, from the value of each month. */
    public static SortedMap<YearMonth, BigDecimal> totalsByYear(SortedMap<YearMonth, BigDecimal> steps) {
        NavigableMap<YearMonth, BigDecimal> totals = new TreeMap<>();
        steps.keySet().stream().map(YearMonth::getYear).distinct().forEach(year -> {
            YearMonth january = YearMonth.of(year, 1);
            totals.putAll(totals(new TreeMap<>(steps.subMap(january, january.plusYears(1)))));
        });
        return totals;
    }

    /** The cumulative values, from the value of each step. */
    public static <K> NavigableMap<K, BigDecimal> totals(NavigableMap<K, BigDecimal> steps) {
        NavigableMap<K, BigDecimal> totals = new TreeMap<>(steps.comparator());
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<K, BigDecimal> step : steps.entrySet()) {
            sum = sum.add(step.getValue());
            totals.put(step.getKey(), sum);
        }
        return totals;
    }
}
