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
 * All that was reported on a plan. Months nobody filled in, or whose value was taken back, are absent.
 *
 * @param reached percent of each phase as it was written for each month: of the month alone, or up to it where the format
 *     is cumulative
 * @param readings texts of each indicator in each month
 * @param undecided readings that nobody has approved: waiting, or sent back
 * @param actions what months said of the actions of each indicator, oldest first
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

    /** What a phase reached, by month; empty when nobody wrote anything. */
    public SortedMap<YearMonth, BigDecimal> reached(ItemId item) {
        return Collections.unmodifiableSortedMap(reached.getOrDefault(item, new TreeMap<>()));
    }

    /** What an indicator read, by month; empty when nobody wrote anything. */
    public SortedMap<YearMonth, String> readings(IndicatorId indicator) {
        return Collections.unmodifiableSortedMap(readings.getOrDefault(indicator, new TreeMap<>()));
    }

    /** Where a reading stands with whoever answers for the unit. */
    public Approval approval(IndicatorId indicator, YearMonth month) {
        return undecided.getOrDefault(indicator, Map.of()).getOrDefault(month, Approval.APPROVED);
    }

    /**
     * Whether each action named is done at the end of a month, by action: as the last month of the same year left it.
     * Empty when nobody said anything of any action of the indicator in the year up to it, which is not the same as none done.
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
