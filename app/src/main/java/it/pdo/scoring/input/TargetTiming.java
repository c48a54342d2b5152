package it.pdo.scoring.input;

import it.pdo.target.Target;
import it.pdo.target.TargetReading;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** When in the year a target can be judged. */
public sealed interface TargetTiming {

    TargetTiming RECURRING = new Recurring();

    /** Measured again and again: counts, percentages, durations, money. */
    record Recurring() implements TargetTiming {}

    /**
     * Done once: deadlines and what is done or not done. Once done, it stays done.
     *
     * @param by the month in which it must be done
     */
    record Once(YearMonth by) implements TargetTiming {}

    /**
     * The timing of a target as read. A deadline is due in the month of its day, what is done or not done in December.
     * Several conditions are due with the last of them, and recur if one of them does. A target that cannot be read
     * recurs.
     */
    static TargetTiming of(TargetReading reading, int year) {
        return reading instanceof TargetReading.Understood understood ? of(understood.target(), year) : RECURRING;
    }

    /** The timing of a target in a plan year. */
    static TargetTiming of(Target target, int year) {
        return switch (target) {
            case Target.Deadline deadline -> by(deadline.by());
            case Target.OnOff _ -> atYearEnd(year);
            case Target.Milestone milestone -> of(milestone, year);
            case Target.Composite composite ->
                composite.conditions().stream()
                        .map(condition -> of(condition, year))
                        .reduce(TargetTiming::later)
                        .orElse(RECURRING);
            case Target.Threshold _, Target.Range _, Target.Change _, Target.Ratio _ -> RECURRING;
        };
    }

    private static TargetTiming of(Target.Milestone milestone, int year) {
        Optional<TargetTiming> dated = milestone.by().map(TargetTiming::by);
        return dated.orElseGet(() -> milestone.completion().isPresent() ? RECURRING : atYearEnd(year));
    }

    private static TargetTiming by(LocalDate day) {
        return new Once(YearMonth.from(day));
    }

    private static TargetTiming atYearEnd(int year) {
        return new Once(YearMonth.of(year, Month.DECEMBER));
    }

    private static TargetTiming later(TargetTiming one, TargetTiming other) {
        return one instanceof Once(YearMonth first) && other instanceof Once(YearMonth second)
                ? new Once(first.isAfter(second) ? first : second)
                : RECURRING;
    }
}
