package it.pdo.progress;

import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All progress entered on a plan. Months without a value are absent.
 *
 * @param reached percent of each phase by month as entered: for the month alone, or cumulative where the format is
 * @param readings texts of the readings by indicator and month
 * @param undecided readings not approved: waiting, or sent back
 * @param actions reports on the actions of each indicator, oldest first
 */
public record PlanProgress(
        Map<ItemId, SortedMap<YearMonth, BigDecimal>> reached,
        Map<IndicatorId, SortedMap<YearMonth, String>> readings,
        Map<IndicatorId, Map<YearMonth, Approval>> undecided,
        Map<IndicatorId, List<ActionReport>> actions) {

    public PlanProgress {
        reached = Map.copyOf(reached);
        readings = Map.copyOf(readings);
        undecided = Map.copyOf(undecided);
        actions = Map.copyOf(actions);
    }

    /** What a phase reached, by month; empty when nothing was entered. */
    public SortedMap<YearMonth, BigDecimal> reached(ItemId item) {
        return Collections.unmodifiableSortedMap(reached.getOrDefault(item, new TreeMap<>()));
    }

    /** The readings of an indicator by month; empty when there are none. */
    public SortedMap<YearMonth, String> readings(IndicatorId indicator) {
        return Collections.unmodifiableSortedMap(readings.getOrDefault(indicator, new TreeMap<>()));
    }

    /** State of approval of a reading. */
    public Approval approval(IndicatorId indicator, YearMonth month) {
        return undecided.getOrDefault(indicator, Map.of()).getOrDefault(month, Approval.APPROVED);
    }

    /**
     * Whether each reported action is done at the end of a month, by action number: its last report in the same year.
     * Empty when nothing was reported in the year, which is not the same as nothing done.
     */
    public Map<Integer, Boolean> actions(IndicatorId indicator, YearMonth at) {
        var known = new HashMap<Integer, Boolean>();
        for (var report : actions.getOrDefault(indicator, List.of())) {
            if (report.month().getYear() == at.getYear() && !report.month().isAfter(at)) {
                known.put(report.action(), report.done());
            }
        }
        return known;
    }
}
