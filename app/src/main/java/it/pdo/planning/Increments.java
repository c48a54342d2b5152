package it.pdo.planning;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The two ways of saying progress over time: what is done in each step, and what is done up to it. Keys are steps in
 * order, such as months of a year.
 */
public final class Increments {

    private Increments() {}

    /** What is done in each step, from what is done up to it. Totals that go down give a negative step: the plan went back. */
    public static <K> NavigableMap<K, BigDecimal> ofTotals(NavigableMap<K, BigDecimal> totals) {
        NavigableMap<K, BigDecimal> steps = new TreeMap<>(totals.comparator());
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<K, BigDecimal> total : totals.entrySet()) {
            steps.put(total.getKey(), total.getValue().subtract(before));
            before = total.getValue();
        }
        return steps;
    }

    /** What is done in each month, from what is done up to it since its January. */
    public static SortedMap<YearMonth, BigDecimal> ofTotalsByYear(SortedMap<YearMonth, BigDecimal> totals) {
        NavigableMap<YearMonth, BigDecimal> steps = new TreeMap<>();
        totals.keySet().stream().map(YearMonth::getYear).distinct().forEach(year -> {
            YearMonth january = YearMonth.of(year, 1);
            steps.putAll(ofTotals(new TreeMap<>(totals.subMap(january, january.plusYears(1)))));
        });
        return steps;
    }

    /** What is done up to each month since its January, from what is done in it. */
    public static SortedMap<YearMonth, BigDecimal> totalsByYear(SortedMap<YearMonth, BigDecimal> steps) {
        NavigableMap<YearMonth, BigDecimal> totals = new TreeMap<>();
        steps.keySet().stream().map(YearMonth::getYear).distinct().forEach(year -> {
            YearMonth january = YearMonth.of(year, 1);
            totals.putAll(totals(new TreeMap<>(steps.subMap(january, january.plusYears(1)))));
        });
        return totals;
    }

    /** What is done up to each step, from what is done in it. */
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
