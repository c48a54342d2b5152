package it.pdo.scoring.input;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The cronoprogram row of a phase. All figures are percentages of the phase; the value of a month is what is done
 * <em>in</em> that month, not cumulative.
 *
 * @param previousYears reached before the plan's year, null when the sheet has none
 * @param planned planned in each month
 * @param reached reached in each month; absent months have not been filled in
 * @param declaredTargets the cumulative target the sheet itself declares at a checkpoint; used only when no month is
 *     planned in that year
 * @param laterYears planned for each later year
 */
public record CronoprogramInput(
        @Nullable BigDecimal previousYears,
        SortedMap<YearMonth, BigDecimal> planned,
        SortedMap<YearMonth, BigDecimal> reached,
        SortedMap<YearMonth, BigDecimal> declaredTargets,
        SortedMap<Integer, BigDecimal> laterYears) {

    public CronoprogramInput {
        planned = copy(planned);
        reached = copy(reached);
        declaredTargets = copy(declaredTargets);
        laterYears = copy(laterYears);
    }

    /** A row with months of this year only. */
    public static CronoprogramInput of(Map<YearMonth, BigDecimal> planned, Map<YearMonth, BigDecimal> reached) {
        return new CronoprogramInput(
                null, new TreeMap<>(planned), new TreeMap<>(reached), new TreeMap<>(), new TreeMap<>());
    }

    private static <K extends Comparable<? super K>> SortedMap<K, BigDecimal> copy(SortedMap<K, BigDecimal> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
