package it.pdo.formatversion.migration;

import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.planning.Increments;
import it.pdo.planning.ItemId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Converts entered values of phases between monthly and cumulative notation. What was reached stays the same. Pure.
 *
 * <p>Nothing is guessed: a decreasing cumulative value has no monthly value, and a month may have no column in the next
 * version. Such values stop the migration.
 */
final class RecordedFigureConversion {
    private final @Nullable CronoprogramFormat before;
    private final @Nullable CronoprogramFormat after;

    RecordedFigureConversion(PlanFormat before, PlanFormat after) {
        this.before = before.cronoprogram();
        this.after = after.cronoprogram();
    }

    /** What becomes of the figures of one phase. */
    sealed interface Outcome {

        /** @param changes figures that are said in another way; the others stay as they are */
        record Converted(List<FigureChange> changes) implements Outcome {}

        /** @param key of the sentence that says why they cannot be kept; it names the month */
        record Stopped(String key, YearMonth month) implements Outcome {}
    }

    /** @param level of the item in the next version; absent when it goes */
    Outcome of(ItemId item, Optional<Level> level, SortedMap<YearMonth, BigDecimal> written) {
        if (written.isEmpty() || before == null) {
            return new Outcome.Converted(List.of());
        }
        if (after == null
                || level.filter(kept -> kept.carries(Part.CRONOPROGRAM)).isEmpty()) {
            return new Outcome.Stopped("written.no-place", written.firstKey());
        }
        Optional<YearMonth> homeless = written.keySet().stream()
                .filter(month -> before.months().contains(month.getMonthValue()))
                .filter(month -> !after.months().contains(month.getMonthValue()))
                .findFirst();
        if (homeless.isPresent()) {
            return new Outcome.Stopped("written.no-column", homeless.get());
        }
        return before.entry() == after.entry()
                ? new Outcome.Converted(List.of())
                : changes(item, written, after.cumulative());
    }

    private static Outcome changes(ItemId item, SortedMap<YearMonth, BigDecimal> written, boolean toTotals) {
        SortedMap<YearMonth, BigDecimal> said =
                toTotals ? Increments.totalsByYear(written) : Increments.ofTotalsByYear(written);
        List<FigureChange> changes = new ArrayList<>();
        for (var figure : written.entrySet()) {
            BigDecimal now = said.getOrDefault(figure.getKey(), figure.getValue());
            if (now.signum() < 0) {
                return new Outcome.Stopped("written.goes-back", figure.getKey());
            }
            if (now.compareTo(figure.getValue()) != 0) {
                changes.add(new FigureChange(item, figure.getKey(), figure.getValue(), now));
            }
        }
        return new Outcome.Converted(changes);
    }
}
