package it.pdo.check;

import it.pdo.check.CheckInput.IndicatorAt;
import it.pdo.check.text.FoldedText;
import it.pdo.format.Field;
import it.pdo.format.FieldType.Plain;
import it.pdo.format.FieldType.PlainType;
import it.pdo.shared.Severity;
import it.pdo.target.Target;
import it.pdo.target.TargetReading;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks for deadlines outside the plan's years or before its approval. A later year of the plan's span is only
 * information, because some results are read in spring.
 */
final class DeadlineCheck implements PlanCheck {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> ENDS =
            List.of("scadenza", "termine", "fine", "entro", "conclusione", "deadline", "end", "due");

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        for (IndicatorAt indicator : plan.indicators()) {
            if (indicator.active()) {
                indicator.reading().stream().flatMap(DeadlineCheck::days).forEach(day -> verdictOn(plan, day)
                        .ifPresent(verdict -> findings.add(
                                verdict.severity(), verdict.rule(), verdict.variant(), indicator, parts(plan, day))));
            }
        }
        for (ItemAt at : plan.items()) {
            if (at.active() && at.level() != null) {
                at.level().fields().stream().filter(DeadlineCheck::isEnd).forEach(field -> day(at, field)
                        .ifPresent(day -> verdictOn(plan, day)
                                .ifPresent(verdict -> findings.addOf(
                                        FindingPlace.field(field.code()),
                                        verdict.severity(),
                                        verdict.rule(),
                                        verdict.variant(),
                                        at,
                                        parts(plan, day)))));
            }
        }
    }

    private record Verdict(Severity severity, CheckRule rule, String variant) {}

    private static Optional<Verdict> verdictOn(CheckInput plan, LocalDate day) {
        Optional<LocalDate> approved = plan.context().approved();
        if (day.getYear() < Math.min(plan.draft().fromYear(), plan.year())) {
            return Optional.of(new Verdict(Severity.WARNING, CheckRule.DEADLINE_OUTSIDE, "past"));
        }
        if (day.getYear() > plan.draft().toYear()) {
            return Optional.of(new Verdict(Severity.WARNING, CheckRule.DEADLINE_OUTSIDE, "beyond"));
        }
        if (approved.isPresent() && day.isBefore(approved.get())) {
            return Optional.of(new Verdict(Severity.WARNING, CheckRule.DEADLINE_BEFORE_APPROVAL, ""));
        }
        return day.getYear() == plan.year()
                ? Optional.empty()
                : Optional.of(new Verdict(Severity.INFO, CheckRule.DEADLINE_OUTSIDE, ""));
    }

    private static Object[] parts(CheckInput plan, LocalDate day) {
        return new Object[] {
            DAY.format(day),
            plan.year(),
            plan.draft().fromYear(),
            plan.draft().toYear(),
            plan.context().approved().map(DAY::format).orElse("")
        };
    }

    private static Stream<LocalDate> days(TargetReading reading) {
        return reading instanceof TargetReading.Understood understood ? days(understood.target()) : Stream.of();
    }

    private static Stream<LocalDate> days(Target target) {
        return switch (target) {
            case Target.Deadline deadline -> Stream.of(deadline.by());
            case Target.Milestone milestone -> milestone.by().stream();
            case Target.Composite composite -> composite.conditions().stream().flatMap(DeadlineCheck::days);
            case Target.Threshold _, Target.Range _, Target.Change _, Target.OnOff _, Target.Ratio _ -> Stream.of();
        };
    }

    private static boolean isEnd(Field field) {
        List<String> words =
                List.of(FoldedText.fold(field.code() + " " + field.name()).split(" "));
        return field.type() instanceof Plain(PlainType type)
                && type == PlainType.DATE
                && ENDS.stream().anyMatch(words::contains);
    }

    private static Optional<LocalDate> day(ItemAt at, Field field) {
        return at.text(field.code()).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException notIso) {
                return Optional.empty();
            }
        });
    }
}
