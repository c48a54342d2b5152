package it.pdo.progress;

import it.pdo.progress.message.ProgressMessages;
import it.pdo.shared.Issue;
import it.pdo.shared.Localized;
import it.pdo.shared.LocalizedMessage;
import it.pdo.target.Actual;
import it.pdo.target.ActualReader;
import it.pdo.target.MeasureUnit;
import it.pdo.target.Target;
import it.pdo.target.TargetContext;
import it.pdo.target.TargetReading;
import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The target of an indicator in a year, to interpret readings. Pure. */
public record IndicatorTarget(TargetReading reading, TargetContext context) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @param target that of the year */
    public static IndicatorTarget of(TargetText target, int year) {
        return new IndicatorTarget(target.in(year), target.context(year));
    }

    /** The target in words; nothing where the plan writes none. */
    public Localized description() {
        return reading.text().isBlank() ? LocalizedMessage.nothing() : new Description(reading);
    }

    /** A target in words; two of the same target are equal. */
    private record Description(TargetReading reading) implements Localized {
        @Override
        public String in(Locale locale) {
            return reading.describe(locale);
        }
    }

    private Optional<Target> target() {
        return switch (reading) {
            case TargetReading.Understood understood -> Optional.of(understood.target());
            case TargetReading.NotUnderstood _ -> Optional.empty();
        };
    }

    /**
     * Why a reading is refused: it looks like a number, a date or a ratio but is not valid. Free text is accepted;
     * {@link ReadingCheck} says that it does not count.
     */
    Optional<Issue> refuse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return target().flatMap(known -> switch (ActualReader.read(text, known, context)) {
            case Actual.NotUnderstood unfit
            when unfit.why().reason().isMistyped() ->
                Optional.of(ProgressMessages.refusal("reading.unreadable", text, (Localized) unfit.why()::describe));
            case Actual.NotUnderstood _,
                    Actual.Missing _,
                    Actual.Amount _,
                    Actual.Share _,
                    Actual.DoneOn _,
                    Actual.Answer _,
                    Actual.Several _ -> Optional.empty();
        });
    }

    /** Whether a reading says that what is done once is done: a day, a yes, or all of it in percent. */
    public boolean isDone(String text) {
        return target().map(known -> switch (ActualReader.read(text, known, context)) {
                    case Actual.DoneOn _ -> true;
                    case Actual.Answer answer -> answer.yes();
                    case Actual.Amount amount ->
                        amount.quantity().unit() instanceof MeasureUnit.Percent
                                && amount.quantity().amount().compareTo(WHOLE) >= 0;
                    case Actual.Share share -> share.numerator().compareTo(share.denominator()) >= 0;
                    case Actual.Several several ->
                        several.actuals().stream().allMatch(one -> one instanceof Actual.DoneOn);
                    case Actual.Missing _, Actual.NotUnderstood _ -> false;
                })
                .orElse(false);
    }

    /**
     * The distance of a reading from the target: positive when behind (below a minimum, above a maximum, late),
     * negative when ahead, like the gap of a phase. Empty when it cannot be computed.
     */
    public LocalizedMessage gap(String text) {
        if (text.isEmpty()) {
            return LocalizedMessage.nothing();
        }
        return target().map(known -> gap(known, ActualReader.read(text, known, context)))
                .orElse(LocalizedMessage.nothing());
    }

    private static LocalizedMessage gap(Target target, Actual actual) {
        if (target instanceof Target.Threshold threshold
                && actual instanceof Actual.Amount amount
                && amount.bound() == Actual.Bound.EXACT
                && amount.quantity().unit().equals(threshold.quantity().unit())) {
            BigDecimal missing =
                    threshold.quantity().amount().subtract(amount.quantity().amount());
            return switch (threshold.comparison()) {
                case AT_LEAST, MORE_THAN -> signed("gap.figure", missing);
                case AT_MOST, LESS_THAN -> signed("gap.figure", missing.negate());
                case EXACTLY -> signed("gap.figure", missing.abs());
            };
        }
        if (target instanceof Target.Deadline deadline && actual instanceof Actual.DoneOn done) {
            return signed("gap.days", BigDecimal.valueOf(ChronoUnit.DAYS.between(deadline.by(), done.day())));
        }
        return LocalizedMessage.nothing();
    }

    private static LocalizedMessage signed(String key, BigDecimal difference) {
        var sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return ProgressMessages.message(key, sign, difference.abs().stripTrailingZeros());
    }
}
