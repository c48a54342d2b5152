package it.pdo.scoring;

import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ReadingRules.YearValue;
import it.pdo.target.Actual;
import it.pdo.target.ActualReader;
import it.pdo.target.Confidence;
import it.pdo.target.MeasureUnit;
import it.pdo.target.Quantity;
import it.pdo.target.Target;
import it.pdo.target.TargetReading;
import it.pdo.target.TargetText;
import it.pdo.target.token.Folding;
import it.pdo.target.token.WordStems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target and its reading as the engine compares them: both numbers in the target's own unit, or both in the base unit
 * when they are written in different ones (hours against days).
 *
 * @param expectation what the target requires; null when it cannot be read
 * @param measurement the reached value
 * @param certain false when a person must confirm the meaning of the target first
 * @param signDropped true when the reading repeated the reduction as a minus sign, which was removed
 */
record TargetMeaning(
        TargetReading reading,
        @Nullable Expectation expectation,
        Measurement measurement,
        boolean certain,
        boolean signDropped) {

    /** @param counted the reading that counts; null when there is none or it is not compared with the target itself */
    static TargetMeaning of(IndicatorInput input, int year, @Nullable ReadingInput counted) {
        TargetText target = input.target();
        return switch (target.in(year)) {
            case TargetReading.NotUnderstood none ->
                new TargetMeaning(none, null, new Measurement.Missing(), true, false);
            case TargetReading.Understood understood -> {
                Actual actual = counted == null
                        ? new Actual.Missing()
                        : ActualReader.read(counted.text(), understood.target(), target.context(year), counted.month());
                Pairing pairing = new Pairing(
                        isDeviation(input.name()),
                        Accrual.of(target, input.readingRules().yearValue()));
                Pair pair = pairing.of(understood.target(), actual);
                boolean certain = target.isConfirmed() || understood.confidence() == Confidence.CERTAIN;
                boolean dropped = isSizeOfReduction(understood.target()) && isNegative(actual);
                yield new TargetMeaning(understood, pair.expectation(), pair.measurement(), certain, dropped);
            }
        };
    }

    /** A copy that requires something else. */
    TargetMeaning requiring(Expectation other) {
        return new TargetMeaning(reading, other, measurement, certain, signDropped);
    }

    /** A copy with another reached value. */
    TargetMeaning measuring(Measurement other) {
        return new TargetMeaning(reading, expectation, other, certain, signDropped);
    }

    /** The requirement of a target that could be read. */
    Expectation requiredExpectation() {
        if (expectation == null) {
            throw new IllegalStateException("the target was not read: " + reading.text());
        }
        return expectation;
    }

    /** Why the reading is not understood and how to write it; empty where it is understood. */
    Optional<String> doubt(Locale locale) {
        return measurement instanceof Measurement.Unreadable unreadable
                ? Optional.ofNullable(unreadable.why()).map(why -> why.describe(locale))
                : Optional.empty();
    }

    String describe(Locale locale) {
        return reading.describe(locale);
    }

    /** A deviation is judged by its absolute value: 3% above and 3% below the forecast are equally far from it. */
    private static boolean isDeviation(String name) {
        String lower = name.toLowerCase(Locale.ITALIAN);
        return lower.contains("scostament") || lower.contains("deviation");
    }

    /**
     * {@code ≥ 1%} of “Riduzione …” requires a reduction of that size: {@code -3,4%} and {@code 3,4%} mean the same.
     */
    private static boolean isSizeOfReduction(Target target) {
        return target instanceof Target.Change change
                && change.kind() == Target.ChangeKind.REDUCTION
                && switch (change.comparison()) {
                    case AT_LEAST, MORE_THAN -> true;
                    case AT_MOST, LESS_THAN, EXACTLY -> false;
                };
    }

    private static boolean isNegative(Actual actual) {
        return actual instanceof Actual.Amount amount
                && amount.quantity().amount().signum() < 0;
    }

    private record Pair(Expectation expectation, Measurement measurement) {}

    /** Pairs a target with a reading. */
    private record Pairing(boolean deviation, Accrual accrual) {

        Pair of(Target target, Actual actual) {
            return switch (target) {
                case Target.Threshold threshold -> {
                    boolean base = inOtherUnit(threshold.quantity().unit(), actual);
                    yield new Pair(
                            expectation(
                                    threshold.comparison(),
                                    number(threshold.quantity(), base),
                                    accrual.accumulates(threshold.quantity())),
                            measurement(target, actual, base));
                }
                case Target.Change change -> {
                    boolean base = inOtherUnit(change.quantity().unit(), actual);
                    yield new Pair(change(change, number(change.quantity(), base)), measurement(target, actual, base));
                }
                case Target.Range range -> {
                    boolean base = inOtherUnit(range.unit(), actual);
                    Expectation expectation = new Expectation.Within(
                            number(new Quantity(range.from(), range.unit()), base),
                            number(new Quantity(range.to(), range.unit()), base));
                    yield new Pair(expectation, measurement(target, actual, base));
                }
                case Target.Deadline deadline ->
                    new Pair(new Expectation.By(deadline.by()), measurement(target, actual, false));
                case Target.OnOff onOff -> new Pair(new Expectation.Done(), measurement(target, actual, false));
                case Target.Ratio ratio ->
                    new Pair(
                            expectation(ratio.comparison(), ratio.numerator(), false),
                            measurement(target, actual, false));
                case Target.Composite composite -> all(composite, actual);
                case Target.Milestone milestone -> new Pair(milestone(milestone), measurement(target, actual, false));
            };
        }

        private Pair all(Target.Composite composite, Actual actual) {
            List<Expectation> expectations = new ArrayList<>();
            List<Measurement> measurements = new ArrayList<>();
            for (int i = 0; i < composite.conditions().size(); i++) {
                Actual own = actual instanceof Actual.Several several
                        ? i < several.actuals().size() ? several.actuals().get(i) : new Actual.Missing()
                        : actual;
                Pair pair = of(composite.conditions().get(i), own);
                expectations.add(pair.expectation());
                measurements.add(pair.measurement());
            }
            return new Pair(
                    new Expectation.All(expectations),
                    switch (actual) {
                        case Actual.Missing missing -> new Measurement.Missing();
                        case Actual.Answer answer -> new Measurement.Answer(answer.yes());
                        case Actual.NotUnderstood none -> measurements.getFirst();
                        default -> new Measurement.Several(measurements);
                    });
        }

        private Expectation expectation(it.pdo.target.Comparison comparison, BigDecimal value, boolean accumulates) {
            return switch (comparison) {
                case AT_LEAST -> new Expectation.AtLeast(value, false, accumulates);
                case MORE_THAN -> new Expectation.AtLeast(value, true, accumulates);
                case AT_MOST -> atMost(value, false, accumulates);
                case LESS_THAN -> atMost(value, true, accumulates);
                case EXACTLY -> new Expectation.Exactly(value);
            };
        }

        private Expectation atMost(BigDecimal value, boolean strict, boolean accumulates) {
            return value.signum() < 0
                    ? new Expectation.Decrease(value)
                    : new Expectation.AtMost(value, strict, deviation, accumulates && !deviation);
        }

        private Expectation change(Target.Change change, BigDecimal value) {
            boolean accumulates = accrual.accumulates(change.quantity());
            return switch (change.kind()) {
                case SIGNED ->
                    value.signum() < 0
                            ? new Expectation.Decrease(value)
                            : expectation(change.comparison(), value, accumulates);
                case INCREASE, REDUCTION -> expectation(change.comparison(), value, accumulates);
            };
        }

        /** A share of the work is a minimum; all of it is something to be done, by the day if there is one. */
        private static Expectation milestone(Target.Milestone milestone) {
            boolean partial = milestone
                    .completion()
                    .map(share -> share.compareTo(Arithmetic.HUNDRED) < 0)
                    .orElse(false);
            if (partial) {
                return new Expectation.AtLeast(milestone.completion().get(), false, false);
            }
            return milestone.by().<Expectation>map(Expectation.By::new).orElseGet(Expectation.Done::new);
        }

        private static boolean inOtherUnit(MeasureUnit unit, Actual actual) {
            return actual instanceof Actual.Amount amount
                    && unit.size().compareTo(amount.quantity().unit().size()) != 0;
        }

        private static BigDecimal number(Quantity quantity, boolean base) {
            return base ? quantity.inBase() : quantity.amount();
        }

        private static Measurement measurement(Target target, Actual actual, boolean base) {
            return switch (actual) {
                case Actual.Missing missing -> new Measurement.Missing();
                case Actual.Amount amount -> amount(target, amount, base);
                case Actual.Share share -> share(target, share);
                case Actual.DoneOn done -> new Measurement.On(done.day());
                case Actual.Answer answer -> new Measurement.Answer(answer.yes());
                case Actual.Several several -> new Measurement.Unreadable("", null);
                case Actual.NotUnderstood none -> new Measurement.Unreadable(none.text(), none.why());
            };
        }

        private static Measurement amount(Target target, Actual.Amount amount, boolean base) {
            boolean percent = amount.quantity().unit() instanceof MeasureUnit.Percent;
            BigDecimal value = number(amount.quantity(), base);
            if (percent && target instanceof Target.Ratio ratio) {
                value = value.multiply(ratio.denominator()).movePointLeft(2);
            }
            boolean turned = target instanceof Target.Change change
                    && change.kind() == Target.ChangeKind.REDUCTION
                    && value.signum() < 0;
            BigDecimal oriented =
                    target instanceof Target.Change change ? oriented(change, value, amount.trend()) : value;
            return switch (amount.bound()) {
                case EXACT -> new Measurement.Amount(oriented, percent);
                case ABOVE, FROM -> new Measurement.Open(oriented, !turned);
                case UP_TO, BELOW -> new Measurement.Open(oriented, turned);
            };
        }

        /**
         * A change in the sense of its target: of “Riduzione …” the size of the reduction, so that {@code -6%} and {@code 6%}
         * are 6 and {@code +6%} is −6; of an increase the other way round; else with its sign.
         */
        private static BigDecimal oriented(Target.Change change, BigDecimal value, Actual.Trend trend) {
            boolean reduction = change.kind() == Target.ChangeKind.REDUCTION;
            return switch (trend) {
                case UP -> reduction ? value.abs().negate() : value.abs();
                case DOWN -> reduction ? value.abs() : value.abs().negate();
                case UNSAID -> value;
            };
        }

        /** A fraction: compared with a ratio by the ratio's denominator, with any other target as a percentage. */
        private static Measurement share(Target target, Actual.Share share) {
            BigDecimal whole = target instanceof Target.Ratio ratio ? ratio.denominator() : Arithmetic.HUNDRED;
            boolean counted = target instanceof Target.Threshold threshold
                    && threshold.quantity().unit() instanceof MeasureUnit.Count;
            return counted
                    ? new Measurement.Amount(share.numerator(), false)
                    : new Measurement.Amount(
                            share.numerator().multiply(whole).divide(share.denominator(), Arithmetic.WORKING),
                            !(target instanceof Target.Ratio));
        }
    }

    /**
     * Which targets grow through the year. Counts and sums of money do: five meetings by June are half of ten. Percentages,
     * durations, rates and what is per something hold as they are, and so do counts that are levels: marks, indices, means,
     * places. A level is known by its name, or by a target that is not a whole number.
     *
     * @param level whether the name is that of a level
     * @param summed whether the readings of the year are added up, whatever the name says
     */
    private record Accrual(boolean level, boolean summed) {
        private static final WordStems LEVELS = WordStems.words(
                "vot[oi]|valutazione|punteggi\\w*|punti|indic[ei]|medi[aoe]|grado|livell\\w+|tass[oi]|rapporto|soddisfazione",
                "gradimento|satisfaction|rating|score|average|index|level|posti|iscritt[ie]|residenti|dotazione|organico",
                "places|note|durchschnitt");

        /**
         * @param yearValue how several readings make the year, which says more than a name: a sum grows, a mean does not
         */
        static Accrual of(TargetText target, YearValue yearValue) {
            return switch (yearValue) {
                case LAST -> of(target);
                case SUM -> new Accrual(false, true);
                case MEAN, BEST, RATIO -> new Accrual(true, false);
            };
        }

        private static Accrual of(TargetText target) {
            String unit = target.unitOfMeasure();
            return new Accrual(isLevel(target.indicatorName()) || (unit != null && isLevel(unit)), false);
        }

        /** Whether what is reached of a quantity grows through the year. */
        boolean accumulates(Quantity quantity) {
            if (summed) {
                return true;
            }
            return switch (quantity.unit()) {
                case MeasureUnit.Count(String noun) -> !level && isWhole(quantity) && !isLevel(noun);
                case MeasureUnit.Euro(String per) -> !level && per.isEmpty();
                case MeasureUnit.Percent _, MeasureUnit.Time _, MeasureUnit.PerPeriod _, MeasureUnit.Proportion _ ->
                    false;
            };
        }

        private static boolean isLevel(String text) {
            return LEVELS.isIn(Folding.fold(text));
        }

        private static boolean isWhole(Quantity quantity) {
            return quantity.amount().stripTrailingZeros().scale() <= 0;
        }
    }
}
