package it.pdo.progress;

import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was reported on a plan. Months nobody filled in, or whose value was taken back, are absent.
 *
 * @param reached percent of each phase in each month alone
 * @param readings texts of each indicator in each month
 */
public record PlanProgress(
        Map<ItemId, SortedMap<YearMonth, BigDecimal>> reached,
        Map<IndicatorId, SortedMap<YearMonth, String>> readings) {

    public PlanProgress {
        reached = Map.copyOf(reached);
        readings = Map.copyOf(readings);
    }

    /** What a phase reached, by month; empty when nobody wrote anything. */
    public SortedMap<YearMonth, BigDecimal> reached(ItemId item) {
        return Collections.unmodifiableSortedMap(reached.getOrDefault(item, new TreeMap<>()));
    }

    /** What an indicator read, by month; empty when nobody wrote anything. */
    public SortedMap<YearMonth, String> readings(IndicatorId indicator) {
        return Collections.unmodifiableSortedMap(readings.getOrDefault(indicator, new TreeMap<>()));
    }
}
