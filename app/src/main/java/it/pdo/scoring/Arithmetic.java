package it.pdo.scoring;

import it.pdo.scoring.Calculation.Adjustment;
import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.policy.Band;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The only place where figures are computed. A quotient is kept as numerator and denominator until it is rounded once,
 * so that 639 × 100 / 800 is truncated from its exact value.
 */
final class Arithmetic {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Quotients have 34 digits where no rounding is specified. */
    static final MathContext WORKING = MathContext.DECIMAL128;

    private Arithmetic() {}

    /** The result of an indicator: rounded, then threshold, bands and cap of its rules applied. */
    static Score.Scored result(Rule rule, Operator operation, List<Term> terms, RuleSet rules) {
        return scaled(rule, operation, terms, rules.scale());
    }

    /** The result of a figure of any level: rounded, then threshold, bands and cap applied. */
    static Score.Scored scaled(Rule rule, Operator operation, List<Term> terms, RuleSet.Scale scale) {
        List<Adjustment> adjustments = new ArrayList<>(2);
        BigDecimal value = floored(evaluate(operation, terms, scale.rounding()), adjustments);
        rounded(operation, scale.rounding(), adjustments);
        if (value.compareTo(scale.threshold()) < 0) {
            adjustments.add(new Adjustment.BelowThreshold(scale.threshold()));
            value = BigDecimal.ZERO;
        }
        if (!scale.bands().isEmpty()) {
            Optional<Band> band = Band.of(scale.bands(), value);
            if (band.isPresent()) {
                adjustments.add(new Adjustment.Banded(
                        band.get().from(), band.get().above(), band.get().result()));
                value = band.get().result();
            }
        }
        return capped(rule, operation, terms, value, scale.cap(), adjustments);
    }

    /** A mean of results, or another figure with only a rounding and a cap. */
    static Score.Scored figure(Rule rule, Operator operation, List<Term> terms, Rounding rounding, BigDecimal cap) {
        List<Adjustment> adjustments = new ArrayList<>(2);
        BigDecimal value = floored(evaluate(operation, terms, rounding), adjustments);
        rounded(operation, rounding, adjustments);
        return capped(rule, operation, terms, value, cap, adjustments);
    }

    /** A value that is not a result yet, such as the reached value of a derived indicator; never floored or capped. */
    static Score.Scored value(Rule rule, Operator operation, List<Term> terms) {
        BigDecimal value = normal(evaluate(operation, terms, Rounding.NONE));
        return new Score.Scored(value, new Calculation(rule, operation, terms, List.of()));
    }

    static Term term(BigDecimal amount) {
        return new Term(amount, null, null, null);
    }

    /** Normalises a number, so that equal figures have equal bytes. */
    static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Score.Scored capped(
            Rule rule,
            Operator operation,
            List<Term> terms,
            BigDecimal value,
            BigDecimal cap,
            List<Adjustment> adjustments) {
        BigDecimal points = value;
        if (points.compareTo(cap) > 0) {
            adjustments.add(new Adjustment.Cap(cap));
            points = cap;
        }
        return new Score.Scored(
                normal(points),
                new Calculation(rule, operation, terms, adjustments.isEmpty() ? List.of() : List.copyOf(adjustments)));
    }

    private static BigDecimal floored(BigDecimal value, List<Adjustment> adjustments) {
        if (value.signum() >= 0) {
            return value;
        }
        adjustments.add(new Adjustment.Floor());
        return BigDecimal.ZERO;
    }

    private static void rounded(Operator operation, Rounding rounding, List<Adjustment> adjustments) {
        if (operation != Operator.FULL && operation != Operator.NOTHING) {
            adjustments.add(new Adjustment.Rounded(rounding));
        }
    }

    private static BigDecimal evaluate(Operator operation, List<Term> terms, Rounding rounding) {
        return switch (operation) {
            case FULL -> HUNDRED;
            case NOTHING -> BigDecimal.ZERO;
            case GIVEN -> round(amount(terms, 0), rounding);
            case PROPORTION -> divide(amount(terms, 0).multiply(HUNDRED), amount(terms, 1), rounding);
            case SHARE -> divide(amount(terms, 0).multiply(amount(terms, 1)), amount(terms, 2), rounding);
            case DISTANCE -> distance(amount(terms, 0), amount(terms, 1), rounding);
            case DEDUCTION -> round(HUNDRED.subtract(amount(terms, 0).multiply(amount(terms, 1))), rounding);
            case DIFFERENCE -> round(amount(terms, 0).subtract(amount(terms, 1)), rounding);
            case SUM -> round(sum(terms), rounding);
            case MEAN -> divide(sum(terms), BigDecimal.valueOf(terms.size()), rounding);
            case WEIGHTED_MEAN -> weighted(terms, rounding);
            case LEAST -> round(least(terms), rounding);
            case INTERPOLATION -> interpolation(terms, rounding);
        };
    }

    private static BigDecimal amount(List<Term> terms, int index) {
        return terms.get(index).amount();
    }

    private static BigDecimal distance(BigDecimal reached, BigDecimal aim, Rounding rounding) {
        BigDecimal base = aim.abs();
        BigDecimal away = reached.subtract(aim).abs();
        return divide(base.subtract(away).multiply(HUNDRED), base, rounding);
    }

    private static BigDecimal interpolation(List<Term> terms, Rounding rounding) {
        BigDecimal width = amount(terms, 4).subtract(amount(terms, 3));
        BigDecimal rise = amount(terms, 1).subtract(amount(terms, 0));
        BigDecimal way = amount(terms, 2).subtract(amount(terms, 3));
        return divide(amount(terms, 0).multiply(width).add(rise.multiply(way)), width, rounding);
    }

    private static BigDecimal sum(List<Term> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            sum = sum.add(term.amount());
        }
        return sum;
    }

    private static BigDecimal weighted(List<Term> terms, Rounding rounding) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal weight = term.weightOrOne();
            sum = sum.add(term.amount().multiply(weight));
            weights = weights.add(weight);
        }
        return divide(sum, weights, rounding);
    }

    private static BigDecimal least(List<Term> terms) {
        BigDecimal least = terms.getFirst().amount();
        for (Term term : terms) {
            least = least.min(term.amount());
        }
        return least;
    }

    private static BigDecimal divide(BigDecimal numerator, BigDecimal denominator, Rounding rounding) {
        return rounding.mode() == Rounding.Mode.NONE
                ? numerator.divide(denominator, WORKING)
                : numerator.divide(
                        denominator, rounding.decimals(), rounding.mode().java());
    }

    private static BigDecimal round(BigDecimal value, Rounding rounding) {
        return rounding.mode() == Rounding.Mode.NONE
                ? value.round(WORKING)
                : value.setScale(rounding.decimals(), rounding.mode().java());
    }
}
