package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.ReadingCalendar;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.ReadingParts;
import it.pdo.scoring.input.ReadingRules.YearValue;
import it.pdo.scoring.input.TargetTiming;
import it.pdo.shared.ItalianNumbers;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The value of the year made from several readings, by the {@link YearValue} of the indicator. A due month that was not
 * written makes the value missing, except where leaving it out can only lower the result: a sum against a minimum, and
 * the best reading. See decision record 0032.
 *
 * @param calendar of the indicator's readings
 * @param until the last month whose reading counts
 */
record ReadingsOfYear(ReadingCalendar calendar, YearMonth until) {

    /** The indicator with the value of the year as its reading; unchanged where its last reading stands for the year. */
    PreparedIndicator of(PreparedIndicator indicator) {
        YearValue kind = indicator.input.readingRules().yearValue();
        List<ReadingInput> readings = written(indicator);
        if (kind == YearValue.LAST || readings.isEmpty() || !(indicator.timing instanceof TargetTiming.Recurring)) {
            return indicator;
        }
        boolean direct = indicator.input.derivation() instanceof DerivationInput.None;
        boolean ratio = indicator.input.derivation() instanceof DerivationInput.Ratio;
        if (ratio ? kind == YearValue.RATIO || kind == YearValue.SUM : direct && kind == YearValue.RATIO) {
            return ratio(indicator, readings);
        }
        return direct ? measured(indicator, kind, readings) : indicator;
    }

    private List<ReadingInput> written(PreparedIndicator indicator) {
        return indicator.input.readings().stream()
                .filter(reading -> reading.month().getYear() == calendar.year()
                        && !reading.month().isAfter(until)
                        && !reading.text().isBlank())
                .toList();
    }

    private PreparedIndicator measured(PreparedIndicator indicator, YearValue kind, List<ReadingInput> readings) {
        List<ReadingInput> used = new ArrayList<>();
        List<BigDecimal> amounts = new ArrayList<>();
        boolean percent = false;
        Expectation required = null;
        for (ReadingInput reading : readings) {
            TargetMeaning meaning = TargetMeaning.of(indicator.input, calendar.year(), reading);
            if (used.isEmpty()) {
                required = meaning.expectation();
            }
            boolean comparable = Objects.equals(required, meaning.expectation());
            switch (meaning.measurement()) {
                case Measurement.Missing _ -> {}
                case Measurement.Amount amount
                when comparable -> {
                    percent = amount.percent();
                    used.add(reading);
                    amounts.add(amount.value());
                }
                default -> {
                    // One that is no plain amount, or in another unit, is judged alone instead of a sum without it.
                    return indicator.answeredBy(reading, calendar.year());
                }
            }
        }
        Expectation expectation = indicator.meaning.expectation();
        if (amounts.isEmpty() || isSilent(kind, expectation, amounts, used, indicator)) {
            return indicator.measured(readings.getLast(), new Measurement.Missing());
        }
        Score.Scored value = value(kind, expectation, amounts);
        return indicator.measured(
                representative(used), new Measurement.Amount(value.points(), percent, value.calculation()));
    }

    private boolean isSilent(
            YearValue kind,
            @Nullable Expectation expectation,
            List<BigDecimal> amounts,
            List<ReadingInput> used,
            PreparedIndicator indicator) {
        boolean harmless = kind == YearValue.BEST
                || (kind == YearValue.SUM
                        && expectation instanceof Expectation.AtLeast
                        && amounts.stream().noneMatch(amount -> amount.signum() < 0));
        return !harmless && !isComplete(indicator, used);
    }

    /** Whether each due month up to the last has a reading that answers it. */
    private boolean isComplete(PreparedIndicator indicator, List<ReadingInput> used) {
        SortedSet<YearMonth> due = calendar.due(indicator.timing).headSet(until.plusMonths(1));
        YearMonth after = YearMonth.of(calendar.year() - 1, 12);
        for (YearMonth month : due) {
            YearMonth before = after;
            boolean answered = used.stream()
                    .anyMatch(reading ->
                            reading.month().isAfter(before) && !reading.month().isAfter(month));
            if (!answered) {
                return false;
            }
            after = month;
        }
        return true;
    }

    private static Score.Scored value(YearValue kind, @Nullable Expectation expectation, List<BigDecimal> amounts) {
        List<Term> terms = amounts.stream().map(Arithmetic::term).toList();
        return switch (kind) {
            case SUM -> Arithmetic.value(Rule.READINGS_SUM, Operator.SUM, terms);
            case MEAN -> Arithmetic.value(Rule.READINGS_MEAN, Operator.MEAN, terms);
            case BEST -> Arithmetic.value(Rule.READINGS_BEST, Operator.GIVEN, List.of(best(expectation, amounts)));
            case LAST, RATIO -> throw new IllegalArgumentException("not from amounts: " + kind);
        };
    }

    private static Term best(@Nullable Expectation expectation, List<BigDecimal> amounts) {
        boolean less = expectation instanceof Expectation.AtMost || expectation instanceof Expectation.Decrease;
        return Arithmetic.term(amounts.stream()
                .max(less ? Comparator.<BigDecimal>reverseOrder() : Comparator.<BigDecimal>naturalOrder())
                .orElseThrow());
    }

    /** One that waits for approval, as the value does; else the last. */
    private static ReadingInput representative(List<ReadingInput> used) {
        return used.stream()
                .filter(reading -> reading.state() != ReadingInput.ApprovalState.APPROVED)
                .findFirst()
                .orElse(used.getLast());
    }

    /** {@code 20/25} and {@code 30/75} make {@code 50/100}. */
    private PreparedIndicator ratio(PreparedIndicator indicator, List<ReadingInput> readings) {
        BigDecimal numerators = BigDecimal.ZERO;
        BigDecimal denominators = BigDecimal.ZERO;
        for (ReadingInput reading : readings) {
            Optional<ReadingParts.Fraction> fraction = ReadingParts.fraction(reading.text());
            if (fraction.isEmpty()) {
                return indicator.answeredBy(reading, calendar.year());
            }
            numerators = numerators.add(fraction.get().numerator());
            denominators = denominators.add(fraction.get().denominator());
        }
        if (!isComplete(indicator, readings)) {
            return indicator.answeredBy(null, calendar.year());
        }
        ReadingInput last = representative(readings);
        String text = ItalianNumbers.ungrouped(numerators) + "/" + ItalianNumbers.ungrouped(denominators);
        return indicator.answeredBy(new ReadingInput(last.month(), text, last.state()), calendar.year());
    }
}
