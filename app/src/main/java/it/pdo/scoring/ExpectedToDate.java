package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a yearly target requires by a month before the end of the year (<i>atteso a oggi</i>). A target that grows
 * through the year requires its share of the year: what the phases of its item plan up to the month, out of what they
 * plan in the year, or one twelfth a month where none is planned. Every other target holds as it is.
 *
 * @param item the item of the indicator
 * @param month the month at whose end it is judged
 * @param yearEnd December of the plan's year
 */
record ExpectedToDate(PreparedItem item, YearMonth month, YearMonth yearEnd, Choice.Pace pace) {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** The outcome of asking what is required. */
    sealed interface Answer permits Required, OnlyExceeded, Nothing {}

    /** What is required by the month. */
    record Required(Expectation expectation) implements Answer {}

    /** A maximum of what grows: before the end of the year only its being exceeded is certain. */
    record OnlyExceeded() implements Answer {}

    /** Nothing is required yet. */
    record Nothing() implements Answer {}

    /** How much of the year's target is required: {@code part / whole}. */
    private record Share(Rule rule, BigDecimal part, BigDecimal whole) {}

    Answer of(Expectation expectation) {
        return switch (expectation) {
            case Expectation.AtLeast least
            when least.accumulates() && least.value().signum() > 0 -> share(least);
            case Expectation.AtMost most when most.accumulates() -> new OnlyExceeded();
            case Expectation.All all -> all(all);
            case Expectation.AtLeast _,
                    Expectation.AtMost _,
                    Expectation.Decrease _,
                    Expectation.Exactly _,
                    Expectation.Within _,
                    Expectation.By _,
                    Expectation.Done _ -> new Required(expectation);
        };
    }

    private Answer share(Expectation.AtLeast year) {
        Share share = share();
        if (share.part().signum() == 0) {
            return new Nothing();
        }
        if (share.part().compareTo(share.whole()) >= 0) {
            return new Required(year);
        }
        List<Term> terms =
                List.of(Arithmetic.term(year.value()), Arithmetic.term(share.part()), Arithmetic.term(share.whole()));
        Scored expected = Arithmetic.value(share.rule(), Operator.SHARE, terms);
        return new Required(new Expectation.AtLeast(expected.points(), false, true, expected.calculation()));
    }

    /** Several conditions are judged together: as soon as each of them requires something. */
    private Answer all(Expectation.All all) {
        List<Expectation> parts = new ArrayList<>();
        for (Expectation part : all.parts()) {
            boolean later = part instanceof Expectation.Done
                    || (part instanceof Expectation.By by
                            && YearMonth.from(by.date()).isAfter(month));
            if (later || !(of(part) instanceof Required(Expectation required))) {
                return new Nothing();
            }
            parts.add(required);
        }
        return new Required(new Expectation.All(parts));
    }

    private Share share() {
        BigDecimal evenly = BigDecimal.valueOf(month.getMonthValue());
        if (pace == Choice.Pace.BY_NATURE) {
            BigDecimal whole = planned(item, yearEnd);
            if (whole.signum() > 0) {
                return new Share(Rule.EXPECTED_BY_PHASES, planned(item, month), whole);
            }
        }
        return new Share(Rule.EXPECTED_EVENLY, evenly, MONTHS);
    }

    /** Percentages planned from January to a month, by the active phases of an item and of the items below it. */
    private BigDecimal planned(PreparedItem from, YearMonth last) {
        BigDecimal sum = BigDecimal.ZERO;
        CronoprogramInput row = from.input.cronoprogram();
        if (row != null && from.state == WorkState.ACTIVE) {
            YearMonth first = yearEnd.withMonth(Month.JANUARY.getValue());
            for (BigDecimal percent :
                    row.planned().subMap(first, last.plusMonths(1)).values()) {
                sum = sum.add(percent);
            }
        }
        for (PreparedItem.Child child : from.children) {
            if (child.item().parent == from) {
                sum = sum.add(planned(child.item(), last));
            }
        }
        return sum;
    }
}
