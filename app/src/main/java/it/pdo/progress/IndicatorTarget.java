package it.pdo.progress;

import it.pdo.planning.Indicator;
import it.pdo.progress.message.ProgressMessages;
import it.pdo.shared.Issue;
import it.pdo.shared.ItalianNumbers;
import it.pdo.target.Actual;
import it.pdo.target.ActualReader;
import it.pdo.target.Target;
import it.pdo.target.TargetReading;
import it.pdo.target.Unreadable;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The target of an indicator in a year, to interpret readings. Pure. */
public record IndicatorTarget(TargetReading reading) {

    public static IndicatorTarget of(Indicator indicator, int year) {
        return new IndicatorTarget(indicator.target().in(year));
    }

    /** The target in words; empty when the plan has none. */
    public String description() {
        return reading.text().isBlank() ? "" : reading.describe(Locale.ITALIAN);
    }

    private Optional<Target> target() {
        return switch (reading) {
            case TargetReading.Understood understood -> Optional.of(understood.target());
            case TargetReading.NotUnderstood _ -> Optional.empty();
        };
    }

    /**
     * Why a reading is refused: it looks like a number, a date or a ratio but is not valid. Free text is accepted; the
     * score sheet shows that it does not count.
     */
    Optional<Issue> refuse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return target().flatMap(known -> switch (ActualReader.read(text, known)) {
            case Actual.NotUnderstood unfit
            when looksMistyped(unfit.why()) ->
                Optional.of(ProgressMessages.refusal(
                        "reading.unreadable", text, unfit.why().describe(Locale.ITALIAN)));
            case Actual.NotUnderstood _,
                    Actual.Missing _,
                    Actual.Amount _,
                    Actual.Share _,
                    Actual.DoneOn _,
                    Actual.Answer _,
                    Actual.Several _ -> Optional.empty();
        });
    }

    private static boolean looksMistyped(Unreadable why) {
        return switch (why.reason()) {
            case BAD_NUMBER, NO_SUCH_DATE, MISSING_YEAR, ZERO_DENOMINATOR, UPSIDE_DOWN_RANGE -> true;
            case EMPTY, TOO_LONG, NO_MEANING, UNEXPECTED, OTHER_UNIT -> false;
        };
    }

    /** Why a reading does not count; empty when that is evident from the text or it does count. */
    public String remark(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return target().map(known -> ActualReader.read(text, known))
                .filter(Actual.NotUnderstood.class::isInstance)
                .map(actual -> ((Actual.NotUnderstood) actual).why().describe(Locale.ITALIAN))
                .orElse("");
    }

    /**
     * The distance of a reading from the target: positive when behind (below a minimum, above a maximum, late),
     * negative when ahead, like the gap of a phase. Empty when it cannot be computed.
     */
    public String gap(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return target().map(known -> gap(known, ActualReader.read(text, known))).orElse("");
    }

    private static String gap(Target target, Actual actual) {
        if (target instanceof Target.Threshold threshold
                && actual instanceof Actual.Amount amount
                && amount.bound() == Actual.Bound.EXACT
                && amount.quantity().unit().equals(threshold.quantity().unit())) {
            BigDecimal missing =
                    threshold.quantity().amount().subtract(amount.quantity().amount());
            return switch (threshold.comparison()) {
                case AT_LEAST, MORE_THAN -> signed(missing, "");
                case AT_MOST, LESS_THAN -> signed(missing.negate(), "");
                case EXACTLY -> signed(missing.abs(), "");
            };
        }
        if (target instanceof Target.Deadline deadline && actual instanceof Actual.DoneOn done) {
            return signed(BigDecimal.valueOf(ChronoUnit.DAYS.between(deadline.by(), done.day())), " giorni");
        }
        return "";
    }

    private static String signed(BigDecimal difference, String unit) {
        var sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return sign + ItalianNumbers.format(difference.abs()) + unit;
    }
}
