package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a number or a date with an expectation. Each branch is a named rule. */
final class ExpectationComparison {
    private final RuleSet rules;
    /** The reached value as it enters the calculation, with its step when it is derived. */
    private final Term reached;
    /** How the value compared with follows from the target of the year; null for that target itself. */
    private final @Nullable Calculation expected;

    ExpectationComparison(RuleSet rules, Term reached) {
        this(rules, reached, null);
    }

    private ExpectationComparison(RuleSet rules, Term reached, @Nullable Calculation expected) {
        this.rules = rules;
        this.reached = reached;
        this.expected = expected;
    }

    Score with(Expectation expectation) {
        if (rules.reached().apply()) {
            // Bands are of the whole year: what grows through the year is not measured by them before its end.
            return expectation instanceof Expectation.AtLeast least && least.expected() != null
                    ? Absence.of(rules.states().notDue(), Reason.NOT_DUE, "")
                    : byReachedBands();
        }
        return switch (expectation) {
            case Expectation.AtLeast least ->
                new ExpectationComparison(rules, reached, least.expected()).atLeast(least);
            case Expectation.AtMost most -> atMost(most);
            case Expectation.Decrease decrease -> decrease(decrease.value());
            case Expectation.Exactly exactly -> exactly(exactly.value());
            case Expectation.Within within -> within(within);
            case Expectation.By by -> mismatch();
            case Expectation.Done done -> mismatch();
            case Expectation.All all -> mismatch();
        };
    }

    /** What the reached value is worth by itself; the rules have bands for it. */
    Score byReachedBands() {
        List<Band> bands = rules.reached().bands();
        BigDecimal value = reached.amount();
        int last = -1;
        while (last + 1 < bands.size() && bands.get(last + 1).reaches(value)) {
            last++;
        }
        if (last < 0) {
            return inBand(Rule.REACHED_BELOW, BigDecimal.ZERO, bands.getFirst());
        }
        Band band = bands.get(last);
        boolean between = rules.reached().between() == Choice.Between.LINEAR
                && last + 1 < bands.size()
                && bands.get(last + 1).from().compareTo(band.from()) > 0
                && value.compareTo(band.from()) > 0;
        return between
                ? interpolated(band, bands.get(last + 1))
                : inBand(band.above() ? Rule.REACHED_ABOVE : Rule.REACHED_BAND, band.result(), band);
    }

    private Score inBand(Rule rule, BigDecimal result, Band band) {
        List<Term> terms = List.of(Arithmetic.term(result), reached, Arithmetic.term(band.from()));
        return Arithmetic.result(rule, Operator.GIVEN, terms, rules);
    }

    private Score interpolated(Band band, Band next) {
        List<Term> terms = List.of(
                Arithmetic.term(band.result()),
                Arithmetic.term(next.result()),
                reached,
                Arithmetic.term(band.from()),
                Arithmetic.term(next.from()));
        return Arithmetic.result(Rule.REACHED_BETWEEN, Operator.INTERPOLATION, terms, rules);
    }

    private Score atLeast(Expectation.AtLeast expectation) {
        BigDecimal target = expectation.value();
        int order = reached.amount().compareTo(target);
        if (order == 0 && expectation.strict()) {
            return strictEquality(target);
        }
        if (order >= 0) {
            return target.signum() == 0
                    ? full(Rule.TARGET_ZERO_MET, target)
                    : reachedAndMore(expectation.strict() ? Rule.MINIMUM_EXCEEDED : Rule.MINIMUM_REACHED, target);
        }
        if (target.signum() == 0) {
            return zeroMissed(target);
        }
        if (target.signum() > 0 && reached.amount().signum() < 0) {
            return switch (rules.shortfall().values().negativeReading()) {
                case ZERO -> nothing(Rule.MINIMUM_NEGATIVE, target);
                case NOT_SCORED -> new NotScored(Reason.NEGATIVE_READING, false, "");
            };
        }
        return target.signum() < 0
                ? nothing(Rule.MINIMUM_ZERO, target)
                : shortOf(target, Rule.MINIMUM_PROPORTIONAL, Rule.MINIMUM_ZERO);
    }

    private Score decrease(BigDecimal target) {
        if (reached.amount().compareTo(target) <= 0) {
            return reachedAndMore(Rule.SIGNED_REACHED, target);
        }
        return reached.amount().signum() >= 0
                ? nothing(Rule.SIGNED_ZERO, target)
                : shortOf(target, Rule.SIGNED_PROPORTIONAL, Rule.SIGNED_ZERO);
    }

    private Score shortOf(BigDecimal target, Rule proportional, Rule zero) {
        return switch (rules.shortfall().bounds().belowMinimum()) {
            case PROPORTIONAL -> result(proportional, Operator.PROPORTION, target);
            case ZERO -> nothing(zero, target);
            case BANDED ->
                banded(
                        Rule.MINIMUM_BANDED,
                        rules.shortfall().bounds().minimumBands(),
                        percentOf(reached.amount(), target),
                        target);
        };
    }

    private Score atMost(Expectation.AtMost expectation) {
        BigDecimal target = expectation.value();
        if (expectation.absolute() && reached.amount().signum() < 0) {
            Term absolute = new Term(reached.amount().negate(), null, reached.figure(), reached.step());
            return new ExpectationComparison(rules, absolute).atMost(expectation);
        }
        int order = reached.amount().compareTo(target);
        if (order == 0 && expectation.strict()) {
            return strictEquality(target);
        }
        if (order <= 0) {
            return full(respected(expectation), target);
        }
        if (target.signum() <= 0) {
            return zeroMissed(target);
        }
        return switch (rules.shortfall().bounds().aboveMaximum()) {
            case ZERO -> nothing(Rule.MAXIMUM_ZERO, target);
            case PROPORTIONAL ->
                Arithmetic.result(
                        Rule.MAXIMUM_PROPORTIONAL,
                        Operator.PROPORTION,
                        List.of(Arithmetic.term(target), reached),
                        rules);
            case LINEAR -> result(Rule.MAXIMUM_LINEAR, Operator.DISTANCE, target);
            case BANDED ->
                banded(
                        Rule.MAXIMUM_BANDED,
                        rules.shortfall().bounds().maximumBands(),
                        percentOf(reached.amount().subtract(target), target),
                        target);
        };
    }

    private static Rule respected(Expectation.AtMost expectation) {
        if (expectation.absolute()) {
            return expectation.strict() ? Rule.MAXIMUM_ABSOLUTE_UNDERCUT : Rule.MAXIMUM_ABSOLUTE;
        }
        return expectation.strict() ? Rule.MAXIMUM_UNDERCUT : Rule.MAXIMUM_RESPECTED;
    }

    private Score exactly(BigDecimal target) {
        return reached.amount().compareTo(target) == 0
                ? full(Rule.EXACT_MET, target)
                : missed(target, Rule.EXACT_ZERO, Rule.EXACT_DISTANCE);
    }

    private Score within(Expectation.Within expectation) {
        if (reached.amount().compareTo(expectation.low()) < 0) {
            return missed(expectation.low(), Rule.RANGE_ZERO, Rule.RANGE_DISTANCE);
        }
        return reached.amount().compareTo(expectation.high()) > 0
                ? missed(expectation.high(), Rule.RANGE_ZERO, Rule.RANGE_DISTANCE)
                : full(Rule.RANGE_MET, expectation.high());
    }

    private Score missed(BigDecimal target, Rule zero, Rule distance) {
        return switch (rules.shortfall().values().missedExact()) {
            case ZERO -> nothing(zero, target);
            case DISTANCE -> target.signum() == 0 ? zeroMissed(target) : result(distance, Operator.DISTANCE, target);
        };
    }

    private Score strictEquality(BigDecimal target) {
        return switch (rules.shortfall().bounds().strictEquality()) {
            case MET -> full(Rule.STRICT_MET, target);
            case ZERO -> nothing(Rule.STRICT_ZERO, target);
        };
    }

    private Score zeroMissed(BigDecimal target) {
        return switch (rules.shortfall().values().targetZero()) {
            case MET_OR_ZERO -> nothing(Rule.TARGET_ZERO_MISSED, target);
            case NOT_SCORED -> new NotScored(Reason.TARGET_ZERO, false, "");
        };
    }

    /** 100, or a proportional result above 100 where the cap allows it. */
    private Score reachedAndMore(Rule rule, BigDecimal target) {
        return rules.scale().cap().compareTo(Arithmetic.HUNDRED) > 0
                ? result(rule, Operator.PROPORTION, target)
                : full(rule, target);
    }

    private Score banded(Rule rule, List<Band> bands, BigDecimal position, BigDecimal target) {
        BigDecimal worth = Band.of(bands, position).map(Band::result).orElse(BigDecimal.ZERO);
        List<Term> terms = List.of(Arithmetic.term(worth), reached, aim(target), Arithmetic.term(position));
        return Arithmetic.result(rule, Operator.GIVEN, terms, rules);
    }

    private static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
        return part.multiply(Arithmetic.HUNDRED).divide(whole, Arithmetic.WORKING);
    }

    private Score full(Rule rule, BigDecimal target) {
        return result(rule, Operator.FULL, target);
    }

    private Score nothing(Rule rule, BigDecimal target) {
        return result(rule, Operator.NOTHING, target);
    }

    private Score result(Rule rule, Operator operation, BigDecimal target) {
        return Arithmetic.result(rule, operation, List.of(reached, aim(target)), rules);
    }

    private Term aim(BigDecimal target) {
        return new Term(target, null, null, expected);
    }

    private static Score mismatch() {
        return new NotScored(Reason.MISMATCH, false, "");
    }

    /** Compares a date with a deadline: days or months late are counted, a started month counts as a whole one. */
    static Score dates(LocalDate done, LocalDate deadline, RuleSet rules) {
        if (!done.isAfter(deadline)) {
            return Arithmetic.result(Rule.DATE_MET, Operator.FULL, List.of(), rules);
        }
        Choice.LateDate choice = rules.shortfall().dates().lateDate();
        return switch (choice) {
            case ZERO -> Arithmetic.result(Rule.DATE_ZERO, Operator.NOTHING, List.of(), rules);
            case PER_DAY -> late(Rule.DATE_PER_DAY, ChronoUnit.DAYS.between(deadline, done), rules);
            case PER_MONTH -> late(Rule.DATE_PER_MONTH, monthsBegun(deadline, done), rules);
        };
    }

    private static Score late(Rule rule, long count, RuleSet rules) {
        List<Term> terms = List.of(
                Arithmetic.term(BigDecimal.valueOf(count)),
                Arithmetic.term(rules.shortfall().dates().latePoints()));
        return Arithmetic.result(rule, Operator.DEDUCTION, terms, rules);
    }

    private static long monthsBegun(LocalDate deadline, LocalDate done) {
        if (isMonthEnd(deadline)) {
            return ChronoUnit.MONTHS.between(YearMonth.from(deadline), YearMonth.from(done));
        }
        long whole = ChronoUnit.MONTHS.between(deadline, done);
        return deadline.plusMonths(whole).isBefore(done) ? whole + 1 : whole;
    }

    private static boolean isMonthEnd(LocalDate date) {
        return date.getDayOfMonth() == date.lengthOfMonth();
    }
}
