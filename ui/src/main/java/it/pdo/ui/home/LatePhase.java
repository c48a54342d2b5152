package it.pdo.ui.home;

import it.pdo.progress.month.MonthCell;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.ObjectiveSheet;
import it.pdo.progress.month.PhaseRow;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A phase that reached less than was planned up to the month.
 *
 * @param gap target − reached, above zero; where nothing was written, the whole target
 */
record LatePhase(ObjectiveSheet objective, PhaseRow phase, BigDecimal gap, Reason reason) {

    /** Why it is late, as far as the sheet shows. */
    sealed interface Reason {
        /** No entry in the whole year. */
        record NeverWritten() implements Reason {}

        /** Something was written in months before this one, the last time in {@code last}. */
        record StillSince(Month last) implements Reason {}

        /** An entry in this month, below the plan. */
        record NotEnough() implements Reason {}
    }

    /** The late phases of a sheet, the largest gap first. */
    static List<LatePhase> of(MonthSheet sheet) {
        return sheet.objectives().stream()
                .flatMap(objective -> objective.phases().stream()
                        .flatMap(phase -> late(objective, phase, sheet.month().getMonthValue()).stream()))
                .sorted(Comparator.comparing(LatePhase::gap).reversed())
                .toList();
    }

    private static Optional<LatePhase> late(ObjectiveSheet objective, PhaseRow phase, int month) {
        BigDecimal target = phase.atMonth().target();
        BigDecimal gap = phase.atMonth().gap();
        BigDecimal behind = gap != null ? gap : Objects.requireNonNullElse(target, BigDecimal.ZERO);
        return behind.signum() > 0
                ? Optional.of(new LatePhase(objective, phase, behind, reason(phase, month)))
                : Optional.empty();
    }

    private static Reason reason(PhaseRow phase, int month) {
        if (phase.month(month).reached() != null) {
            return new Reason.NotEnough();
        }
        return phase.months().subList(0, month).stream()
                .filter(cell -> cell.reached() != null)
                .map(MonthCell::month)
                .max(Comparator.naturalOrder())
                .<Reason>map(last -> new Reason.StillSince(Month.of(last)))
                .orElse(new Reason.NeverWritten());
    }
}
