package it.pdo.ui.home;

import it.pdo.planning.ItemState;
import it.pdo.progress.month.IndicatorLine;
import it.pdo.progress.month.MonthSheet;
import it.pdo.progress.month.ObjectiveSheet;
import it.pdo.scoring.FigureId;
import it.pdo.scoring.Rule;
import it.pdo.scoring.Score;
import it.pdo.scoring.ScoreSheet;
import it.pdo.scoring.input.ItemInput;
import it.pdo.target.Target;
import it.pdo.target.TargetReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator off its target at the end of the month, by the results of that month, or a deadline that passed. Those computed
 * from phases are left out: their phases are told.
 *
 * @param shortfall points missing to 100, above zero
 */
record LateIndicator(ObjectiveSheet objective, IndicatorLine line, BigDecimal shortfall, Reason reason) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Why it is late. */
    sealed interface Reason {
        /** What was read is worth less than 100 points. */
        record OffTarget(BigDecimal points) implements Reason {}

        /** The day passed, and nothing says that it was done. */
        record Passed(LocalDate by) implements Reason {}

        /** Due, and never read in the year. */
        record NeverRead() implements Reason {}
    }

    /** The late indicators of a sheet, those furthest from their target first. */
    static List<LateIndicator> of(MonthSheet sheet, ScoreSheet results) {
        Map<String, LocalDate> deadlines = new HashMap<>();
        results.input().items().forEach(item -> deadlines(item, sheet.month().getYear(), deadlines));
        return sheet.objectives().stream()
                .flatMap(objective -> objective.indicators().stream()
                        .flatMap(
                                line -> late(objective, line, new AtMonth(sheet.month(), results, deadlines)).stream()))
                .sorted(Comparator.comparing(LateIndicator::shortfall).reversed())
                .toList();
    }

    /**
     * The end of a month.
     *
     * @param deadlines the days of the indicators whose target is one, by id
     */
    private record AtMonth(YearMonth month, ScoreSheet results, Map<String, LocalDate> deadlines) {
        Optional<LocalDate> passed(IndicatorLine line) {
            return Optional.ofNullable(deadlines.get(line.id().toString()))
                    .filter(day -> !day.isAfter(month.atEndOfMonth()));
        }
    }

    private static Optional<LateIndicator> late(ObjectiveSheet objective, IndicatorLine line, AtMonth at) {
        if (!line.definition().derivation().takesReadings() || line.state() != ItemState.ACTIVE) {
            return Optional.empty();
        }
        return at.results()
                .find(FigureId.indicator(line.id().toString()))
                .flatMap(score -> isSilent(score) ? unread(line, at) : offTarget(score, line, at))
                .map(reason -> new LateIndicator(objective, line, pointsTo100(reason), reason));
    }

    private static Optional<Reason> unread(IndicatorLine line, AtMonth at) {
        boolean never = line.lastUpTo(at.month().getMonthValue()).isEmpty();
        return at.passed(line)
                .<Reason>map(Reason.Passed::new)
                .or(() -> never ? Optional.of(new Reason.NeverRead()) : Optional.empty());
    }

    private static Optional<Reason> offTarget(Score score, IndicatorLine line, AtMonth at) {
        return score.value().filter(points -> points.compareTo(WHOLE) < 0).map(points -> at.passed(line)
                .filter(_ -> points.signum() == 0)
                .<Reason>map(Reason.Passed::new)
                .orElse(new Reason.OffTarget(points)));
    }

    /** Due and without a reading; a policy may count that as a figure. */
    private static boolean isSilent(Score score) {
        return switch (score) {
            case Score.NotScored none -> none.reason() == Score.Reason.MISSING;
            case Score.Scored scored -> {
                Rule rule = scored.calculation().rule();
                yield rule == Rule.ABSENT_ZERO || rule == Rule.ABSENT_FULL;
            }
        };
    }

    private static BigDecimal pointsTo100(Reason reason) {
        return reason instanceof Reason.OffTarget(BigDecimal points) ? WHOLE.subtract(points) : WHOLE;
    }

    private static void deadlines(ItemInput item, int year, Map<String, LocalDate> known) {
        item.indicators().forEach(indicator -> {
            if (indicator.target().in(year) instanceof TargetReading.Understood understood
                    && understood.target() instanceof Target.Deadline deadline) {
                known.put(indicator.id(), deadline.by());
            }
        });
        item.children().forEach(child -> deadlines(child, year, known));
    }
}
