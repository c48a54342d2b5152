package it.pdo.ui.plan;

import it.pdo.format.Checkpoint;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.progress.IndicatorRow;
import it.pdo.progress.MonthService;
import it.pdo.progress.MonthSheet;
import it.pdo.progress.PhaseRow;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was reached of a plan in a year, as far as the reader may see it, at the checkpoints of its format.
 *
 * @param sheets the month sheet of each checkpoint, in order; empty when no month was ever opened
 */
record SheetProgress(int year, Map<Checkpoint, MonthSheet> sheets) {

    static SheetProgress of(PlanInView plan, MonthService months) {
        int year =
                plan.lastKnownMonth().map(YearMonth::getYear).orElse(plan.plan().fromYear());
        Map<Checkpoint, MonthSheet> sheets = new LinkedHashMap<>();
        for (Checkpoint checkpoint : plan.format().checkpoints()) {
            months.sheet(
                            plan.who(),
                            plan.plan().id(),
                            YearMonth.of(year, checkpoint.date().getMonth()))
                    .ifPresent(sheet -> sheets.put(checkpoint, sheet));
        }
        return new SheetProgress(year, sheets);
    }

    /** The row of a phase, with its months and its checkpoints. */
    Optional<PhaseRow> phase(ItemId id) {
        return sheets.values().stream().findFirst().flatMap(sheet -> sheet.phase(id));
    }

    /** The row of an indicator as it stood at a checkpoint. */
    Optional<IndicatorRow> indicator(IndicatorId id, Checkpoint at) {
        return Optional.ofNullable(sheets.get(at)).flatMap(sheet -> sheet.indicator(id));
    }

    YearMonth month(Checkpoint at) {
        return YearMonth.of(year, at.date().getMonth());
    }
}
