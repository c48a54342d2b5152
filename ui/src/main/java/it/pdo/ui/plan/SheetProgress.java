package it.pdo.ui.plan;

import it.pdo.format.Checkpoint;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.progress.month.CurrentMonth;
import it.pdo.progress.month.IndicatorLine;
import it.pdo.progress.month.MonthService;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.PhaseRow;
import it.pdo.results.ResultsService;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.ui.session.PlanInView;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was reached of a plan in a year, as far as the reader may see it, at the checkpoints of its format. Of a checkpoint
 * still to come only the nearest says anything: what was reached so far.
 *
 * @param now the month people write in; null when no month was ever opened
 * @param sheets the month sheet of each checkpoint, in order; empty when no month was ever opened
 * @param results the score sheet of each checkpoint that says anything, for what is derived; empty where not asked for
 */
record SheetProgress(
        int year, @Nullable YearMonth now, Map<Checkpoint, MonthSheet> sheets, Map<Checkpoint, ScoreSheet> results) {

    /** Nothing reached yet, as in a preview. */
    static SheetProgress none(int year) {
        return new SheetProgress(year, null, Map.of(), Map.of());
    }

    static SheetProgress of(PlanInView plan, MonthService months) {
        int year =
                plan.lastKnownMonth().map(YearMonth::getYear).orElse(plan.plan().fromYear());
        YearMonth now = Optional.ofNullable(plan.current())
                .map(CurrentMonth::month)
                .or(plan::lastKnownMonth)
                .orElse(null);
        Map<Checkpoint, MonthSheet> sheets = new LinkedHashMap<>();
        for (Checkpoint checkpoint : plan.format().checkpoints()) {
            months.sheet(
                            plan.who(),
                            plan.plan().id(),
                            YearMonth.of(year, checkpoint.date().getMonth()))
                    .ifPresent(sheet -> sheets.put(checkpoint, sheet));
        }
        return new SheetProgress(year, now, sheets, Map.of());
    }

    /** The same with what is derived from the rest of the plan: scoring it takes the whole plan. */
    SheetProgress withResults(PlanInView plan, ResultsService service) {
        Map<Checkpoint, ScoreSheet> found = new LinkedHashMap<>();
        for (Checkpoint checkpoint : sheets.keySet()) {
            if (hasFigures(checkpoint)) {
                service.sheet(plan.who(), plan.plan().id(), upTo(checkpoint))
                        .ifPresent(sheet -> found.put(checkpoint, sheet));
            }
        }
        return new SheetProgress(year, now, sheets, found);
    }

    /** The row of a phase, with its months and its checkpoints. */
    Optional<PhaseRow> phase(ItemId id) {
        return sheets.values().stream().findFirst().flatMap(sheet -> sheet.phase(id));
    }

    /** The row of an indicator as it stood at a checkpoint. */
    Optional<IndicatorLine> indicator(IndicatorId id, Checkpoint at) {
        return Optional.ofNullable(sheets.get(at)).flatMap(sheet -> sheet.indicator(id));
    }

    /** What a derived indicator reached at a checkpoint, before its target. */
    Optional<Score> derived(IndicatorId id, Checkpoint at) {
        return Optional.ofNullable(results.get(at)).flatMap(sheet -> sheet.derived(id.toString()));
    }

    YearMonth month(Checkpoint at) {
        return YearMonth.of(year, at.date().getMonth());
    }

    /** The last month a checkpoint can speak of by now. */
    YearMonth upTo(Checkpoint at) {
        return toCome(at) && now != null ? now : month(at);
    }

    /** Whether a checkpoint is still ahead: its figures are not final, and nothing is late yet. */
    boolean toCome(Checkpoint at) {
        return now != null && month(at).isAfter(now);
    }

    /** Whether there is anything to say of what was reached: of those still to come only of the nearest. */
    boolean hasFigures(Checkpoint at) {
        return !toCome(at)
                || sheets.keySet().stream()
                        .filter(this::toCome)
                        .findFirst()
                        .filter(at::equals)
                        .isPresent();
    }
}
