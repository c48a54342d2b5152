package it.pdo.target;

import it.pdo.target.Actual.Trend;
import it.pdo.target.Unreadable.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a reached number against the unit, the scale and the kind of its target. What can be meant in two ways is not
 * decided: it is asked.
 */
final class ReachedAmounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FAR = BigDecimal.valueOf(1_000);
    private static final BigDecimal NEAR = BigDecimal.TEN;
    private static final BigDecimal LARGE_SUM = BigDecimal.valueOf(10_000);
    private static final Set<String> PHYSICAL = Set.of(
            "km", "mq", "kg", "kWh", "t", "m", "ml", "ha", "kmq", "mc", "l", "g", "MWh", "cm", "quintali", "litri");

    private final Target target;
    private final IndicatorHints hints;

    ReachedAmounts(Target target, IndicatorHints hints) {
        this.target = target;
        this.hints = hints;
    }

    IndicatorHints hints() {
        return hints;
    }

    /** An amount, or why it is asked about. */
    sealed interface Held {
        record Taken(Actual actual) implements Held {}

        record Asked(Reason reason) implements Held {}
    }

    Held hold(Clause.Measured measured, Wording wording, Actual.Bound bound) {
        Optional<MeasureUnit> said = measured.per().<MeasureUnit>map(p -> p).or(measured::unit);
        return trend(measured, wording)
                .map(trend -> hold(measured, said, trend, wording, bound))
                .orElseGet(() -> new Held.Asked(Reason.OPPOSITE));
    }

    private Held hold(
            Clause.Measured measured, Optional<MeasureUnit> said, Trend trend, Wording wording, Actual.Bound bound) {
        return switch (target) {
            case Target.Ratio ratio
            when said.isEmpty() -> ofRatio(measured.number().value(), ratio, trend);
            case Target.Ratio _ ->
                said.get() instanceof MeasureUnit.Percent && trend == Trend.UNSAID
                        ? taken(measured.number().value(), said.get(), bound, trend)
                        : new Held.Asked(Reason.OTHER_UNIT);
            case Target.Change change -> ofChange(measured, said, change, wording, bound, trend);
            case Target.Threshold _, Target.Range _ ->
                trend == Trend.UNSAID ? ofLevel(measured, said, wording, bound) : new Held.Asked(Reason.OPPOSITE);
            case Target.Deadline _, Target.OnOff _, Target.Milestone _, Target.Composite _ ->
                said.filter(unit -> unit instanceof MeasureUnit.Percent).isPresent() && trend == Trend.UNSAID
                        ? taken(measured.number().value(), MeasureUnit.Percent.PLAIN, bound, trend)
                        : new Held.Asked(Reason.OTHER_UNIT);
        };
    }

    /** Up or down by a sign or by a word; empty when they disagree, as in {@code aumento del -6%}. */
    private Optional<Trend> trend(Clause.Measured measured, Wording wording) {
        boolean signAsLevel = target instanceof Target.Threshold || target instanceof Target.Range;
        Trend bySign = signAsLevel
                ? Trend.UNSAID
                : switch (measured.number().sign()) {
                    case NONE -> Trend.UNSAID;
                    case PLUS -> Trend.UP;
                    case MINUS -> Trend.DOWN;
                };
        Trend byWord = wording.change()
                .map(kind -> switch (kind) {
                    case SIGNED -> Trend.UNSAID;
                    case INCREASE -> Trend.UP;
                    case REDUCTION -> Trend.DOWN;
                })
                .orElse(Trend.UNSAID);
        if (bySign == Trend.UNSAID || bySign == byWord) {
            return Optional.of(byWord);
        }
        return byWord == Trend.UNSAID ? Optional.of(bySign) : Optional.empty();
    }

    /** A bare number counts as so many out of the total of the target: only a whole one, not above the total. */
    private static Held ofRatio(BigDecimal value, Target.Ratio ratio, Trend trend) {
        boolean whole = Quantity.withoutTrailingZeros(value).scale() <= 0
                || Quantity.withoutTrailingZeros(ratio.numerator()).scale() > 0;
        boolean inside = value.signum() >= 0 && value.compareTo(ratio.denominator()) <= 0;
        return whole && inside && trend == Trend.UNSAID
                ? new Held.Taken(new Actual.Share(value, ratio.denominator()))
                : new Held.Asked(Reason.WHOLE_OR_SHARE);
    }

    private Held ofChange(
            Clause.Measured measured,
            Optional<MeasureUnit> said,
            Target.Change change,
            Wording wording,
            Actual.Bound bound,
            Trend trend) {
        MeasureUnit expected = change.quantity().unit();
        BigDecimal value = measured.number().value();
        if (said.isPresent() && !said.get().comparableWith(expected)) {
            return fromBaseline(change, value, said, bound).orElseGet(() -> new Held.Asked(Reason.OTHER_UNIT));
        }
        if (said.isEmpty() && expected instanceof MeasureUnit.Percent && wording.namesThings()) {
            return new Held.Asked(Reason.OTHER_UNIT);
        }
        if (said.isEmpty() && expected instanceof MeasureUnit.Percent && trend == Trend.UNSAID) {
            Optional<Held> level = fromBaseline(change, value, said, bound);
            if (level.isPresent()) {
                return level.get();
            }
            if (value.abs().compareTo(HUNDRED) > 0) {
                return new Held.Asked(Reason.WHOLE_OR_SHARE);
            }
        }
        return taken(value, expected, bound, trend);
    }

    /** {@code 730} of a change measured from 700 is a change of 4.29 %. */
    private static Optional<Held> fromBaseline(
            Target.Change change, BigDecimal value, Optional<MeasureUnit> said, Actual.Bound bound) {
        if (change.baseline().isEmpty()
                || change.baseline().get().signum() <= 0
                || !(change.quantity().unit() instanceof MeasureUnit.Percent)) {
            return Optional.empty();
        }
        BigDecimal baseline = change.baseline().get();
        BigDecimal against = value.divide(baseline, MathContext.DECIMAL64);
        boolean near = against.compareTo(new BigDecimal("0.2")) >= 0 && against.compareTo(BigDecimal.valueOf(5)) <= 0;
        if (!near) {
            return said.isEmpty() && value.abs().compareTo(HUNDRED) > 0
                    ? Optional.of(new Held.Asked(Reason.WHOLE_OR_SHARE))
                    : Optional.empty();
        }
        BigDecimal percent = value.subtract(baseline).multiply(HUNDRED).divide(baseline, MathContext.DECIMAL64);
        Trend trend = percent.signum() < 0 ? Trend.DOWN : Trend.UP;
        return Optional.of(taken(percent, MeasureUnit.Percent.PLAIN, bound, trend));
    }

    private Held ofLevel(Clause.Measured measured, Optional<MeasureUnit> said, Wording wording, Actual.Bound bound) {
        BigDecimal aim = aim();
        MeasureUnit expected = expected();
        BigDecimal value = measured.number().value();
        if (value.signum() < 0 && isNeverNegative(expected, aim)) {
            return new Held.Asked(Reason.NEGATIVE);
        }
        if (said.isEmpty()) {
            return bare(measured.number(), expected, aim, wording, bound);
        }
        if (expected instanceof MeasureUnit.Count mine && said.get() instanceof MeasureUnit.Count theirs) {
            return sameThing(mine.noun(), theirs.noun())
                    ? taken(value, expected, bound, Trend.UNSAID)
                    : new Held.Asked(Reason.OTHER_UNIT);
        }
        if (said.get().comparableWith(expected)) {
            if (said.get() instanceof MeasureUnit.Euro) {
                return money(measured.number(), true, aim, bound);
            }
            MeasureUnit unit = said.get() instanceof MeasureUnit.Time ? said.get() : expected;
            return taken(value, unit, bound, Trend.UNSAID);
        }
        if (said.get() instanceof MeasureUnit.Euro && hints.isScaled() && expected instanceof MeasureUnit.Count) {
            return money(measured.number(), true, aim, bound);
        }
        boolean countsTheSame = said.get() instanceof MeasureUnit.Count
                || (said.get() instanceof MeasureUnit.Time time && hints.counts(time, expected));
        return countsThings(expected) && countsTheSame
                ? taken(value, expected, bound, Trend.UNSAID)
                : new Held.Asked(Reason.OTHER_UNIT);
    }

    /** Whether nothing can be less than none of it. What is to be at least so much has a rule of its own in the policy. */
    private boolean isNeverNegative(MeasureUnit expected, BigDecimal aim) {
        boolean most = target instanceof Target.Threshold threshold
                && !threshold.comparison().higherIsBetter();
        boolean counted = countsThings(expected) || expected instanceof MeasureUnit.Time;
        return most && counted && aim.signum() >= 0 && !hints.goBelowZero();
    }

    private static boolean countsThings(MeasureUnit expected) {
        return switch (expected) {
            case MeasureUnit.Count _, MeasureUnit.Proportion _, MeasureUnit.PerPeriod _ -> true;
            case MeasureUnit.Percent _, MeasureUnit.Euro _, MeasureUnit.Time _ -> false;
        };
    }

    private Held bare(Atom.Amount number, MeasureUnit expected, BigDecimal aim, Wording wording, Actual.Bound bound) {
        BigDecimal value = number.value();
        return switch (expected) {
            case MeasureUnit.Percent _ ->
                isPlainPercentage(value, aim) && !wording.namesThings()
                        ? taken(value, expected, bound, Trend.UNSAID)
                        : new Held.Asked(Reason.WHOLE_OR_SHARE);
            case MeasureUnit.Time _ when wording.namesThings() -> new Held.Asked(Reason.OTHER_UNIT);
            case MeasureUnit.Euro _ when wording.namesThings() -> new Held.Asked(Reason.OTHER_UNIT);
            case MeasureUnit.PerPeriod rate when rate.period() != RatePeriod.YEAR -> new Held.Asked(Reason.PER_PERIOD);
            case MeasureUnit.Euro _ -> money(number, false, aim, bound);
            case MeasureUnit.Count count
            when hints.isScaled() && count.noun().isEmpty() -> money(number, false, aim, bound);
            case MeasureUnit.Count _ when number.scaled() && !within(value, aim, FAR) -> new Held.Asked(Reason.SCALE);
            case MeasureUnit.Count count ->
                !wording.contradicts(count.noun())
                        ? taken(value, expected, bound, Trend.UNSAID)
                        : new Held.Asked(Reason.OTHER_UNIT);
            case MeasureUnit.PerPeriod _, MeasureUnit.Proportion _, MeasureUnit.Time _ ->
                taken(value, expected, bound, Trend.UNSAID);
        };
    }

    /** {@code 245} of 100% is a number of things, {@code 0,95} of 90% a share of one. */
    private static boolean isPlainPercentage(BigDecimal value, BigDecimal aim) {
        BigDecimal size = value.abs();
        boolean tooLarge = size.compareTo(HUNDRED) > 0 && aim.abs().compareTo(HUNDRED) <= 0;
        boolean share = size.signum() > 0
                && size.compareTo(BigDecimal.ONE) < 0
                && aim.abs().compareTo(BigDecimal.ONE) > 0;
        boolean one = size.compareTo(BigDecimal.ONE) == 0 && aim.abs().compareTo(BigDecimal.valueOf(50)) >= 0;
        return !tooLarge && !share && !one;
    }

    /** A sum of money in single euros; a number that fits only in another scale than it is written in is asked about. */
    private Held money(Atom.Amount number, boolean inEuros, BigDecimal aim, Actual.Bound bound) {
        BigDecimal value = number.value();
        MeasureUnit unit = expected();
        BigDecimal scaled = value.multiply(hints.scale());
        if (number.scaled() || value.signum() == 0 || aim.signum() == 0) {
            return taken(value, unit, bound, Trend.UNSAID);
        }
        if (!hints.isScaled()) {
            boolean far = aim.abs().compareTo(LARGE_SUM) >= 0 && !within(value, aim, FAR);
            return far ? new Held.Asked(Reason.SCALE) : taken(value, unit, bound, Trend.UNSAID);
        }
        boolean fitsAsWritten = within(value, aim, NEAR);
        boolean fitsScaled = within(scaled, aim, NEAR);
        if (inEuros) {
            return fitsScaled && !fitsAsWritten
                    ? new Held.Asked(Reason.SCALE)
                    : taken(value, unit, bound, Trend.UNSAID);
        }
        boolean writtenOut = value.abs().compareTo(hints.scale()) >= 0;
        return (fitsAsWritten && !fitsScaled) || writtenOut
                ? new Held.Asked(Reason.SCALE)
                : taken(scaled, unit, bound, Trend.UNSAID);
    }

    private static boolean within(BigDecimal value, BigDecimal aim, BigDecimal times) {
        BigDecimal size = value.abs();
        return size.multiply(times).compareTo(aim.abs()) >= 0
                && size.compareTo(aim.abs().multiply(times)) <= 0;
    }

    /** Whether two nouns may count the same; square metres and kilometres never do. */
    private static boolean sameThing(String mine, String theirs) {
        return mine.equals(theirs)
                || mine.isEmpty()
                || theirs.isEmpty()
                || !(PHYSICAL.contains(mine) || PHYSICAL.contains(theirs));
    }

    /** The number asked for; of a range its upper end. */
    private BigDecimal aim() {
        return switch (target) {
            case Target.Threshold threshold -> threshold.quantity().amount();
            case Target.Range range -> range.to();
            default -> throw new IllegalStateException("no level: " + target);
        };
    }

    private MeasureUnit expected() {
        return switch (target) {
            case Target.Threshold threshold -> threshold.quantity().unit();
            case Target.Range range -> range.unit();
            default -> throw new IllegalStateException("no level: " + target);
        };
    }

    private static Held taken(BigDecimal value, MeasureUnit unit, Actual.Bound bound, Trend trend) {
        return new Held.Taken(new Actual.Amount(new Quantity(value, unit), bound, trend));
    }
}
