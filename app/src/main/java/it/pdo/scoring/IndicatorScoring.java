package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.input.ActionInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of an indicator: decided by its state first, then by comparing the reached value with the target. */
final class IndicatorScoring {
    private final Evaluation evaluation;
    private final DerivedValues derived;

    IndicatorScoring(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.derived = new DerivedValues(evaluation);
    }

    Score score(PreparedIndicator indicator) {
        RuleSet rules = evaluation.rules(indicator);
        Score absent = ItemScoring.absentByState(indicator.state, rules);
        if (absent != null) {
            return absent;
        }
        return switch (evaluation.judged().of(indicator, rules)) {
            case JudgedIndicators.NotDue notDue -> Absence.of(rules.states().notDue(), Reason.NOT_DUE, notDue.detail());
            case JudgedIndicators.Judged judged -> {
                Score score = compared(judged.indicator(), rules);
                yield judged.onlyExceeded() && isRespected(score)
                        ? Absence.of(
                                rules.states().notDue(),
                                Reason.NOT_DUE,
                                evaluation.judged().yearEnd().toString())
                        : score;
            }
        };
    }

    /** A maximum that may still be exceeded later in the year. */
    private static boolean isRespected(Score score) {
        return score instanceof Scored scored
                && switch (scored.calculation().rule()) {
                    case MAXIMUM_ZERO,
                            MAXIMUM_PROPORTIONAL,
                            MAXIMUM_LINEAR,
                            MAXIMUM_BANDED,
                            TARGET_ZERO_MISSED,
                            ABSENT_ZERO,
                            NOT_DONE -> false;
                    case REACHED_BAND, REACHED_ABOVE, REACHED_BELOW, REACHED_BETWEEN ->
                        scored.points().compareTo(Arithmetic.HUNDRED) >= 0;
                    default -> true;
                };
    }

    private Score compared(PreparedIndicator indicator, RuleSet rules) {
        Score waiting = waiting(indicator, rules);
        if (waiting != null) {
            return waiting;
        }
        return switch (indicator.input.derivation()) {
            case DerivationInput.None none -> direct(indicator, rules);
            default -> derived(indicator, rules);
        };
    }

    /** The reached value of an indicator as a number, whatever its target. */
    Score reached(PreparedIndicator asked, RuleSet rules) {
        Score absent = ItemScoring.absentByState(asked.state, rules);
        if (absent != null) {
            return absent;
        }
        if (!(evaluation.judged().value(asked, rules) instanceof JudgedIndicators.Judged judged)) {
            return new NotScored(Reason.NOT_DUE, false, "");
        }
        PreparedIndicator indicator = judged.indicator();
        if (!(indicator.input.derivation() instanceof DerivationInput.None)) {
            return derived.value(indicator, rules);
        }
        return switch (indicator.meaning.measurement()) {
            case Measurement.Amount amount -> given(amount.value());
            case Measurement.Open open -> given(open.bound());
            case Measurement.Answer answer -> given(answer.yes() ? BigDecimal.ONE : BigDecimal.ZERO);
            case Measurement.On on -> new NotScored(Reason.MISMATCH, false, indicator.readingText());
            case Measurement.Several several -> new NotScored(Reason.MISMATCH, false, indicator.readingText());
            case Measurement.Unreadable unreadable ->
                Absence.of(rules.states().unreadable(), Reason.UNREADABLE_ACTUAL, unreadable.text());
            case Measurement.Missing missing -> missing(indicator, rules);
        };
    }

    private static Score given(BigDecimal value) {
        return Arithmetic.value(Rule.READING, Operator.GIVEN, List.of(Arithmetic.term(value)));
    }

    private static @Nullable Score waiting(PreparedIndicator indicator, RuleSet rules) {
        if (!indicator.waiting()) {
            return null;
        }
        return switch (rules.states().waiting()) {
            case COUNTS -> null;
            case EXCLUDED -> new NotScored(Reason.WAITING_APPROVAL, false, indicator.readingText());
            case BLOCKS -> new NotScored(Reason.WAITING_APPROVAL, true, indicator.readingText());
        };
    }

    private Score derived(PreparedIndicator indicator, RuleSet rules) {
        Score value = derived.value(indicator, rules);
        evaluation.derived(indicator.figure, value);
        if (!(value instanceof Scored scored)) {
            return value;
        }
        if (scored.calculation().rule() == Rule.ABSENT_ZERO
                || scored.calculation().rule() == Rule.ABSENT_FULL) {
            return value;
        }
        Term reached = new Term(scored.points(), null, null, scored.calculation());
        if (indicator.input.targetText().isBlank()) {
            return rules.reached().apply()
                    ? new ExpectationComparison(rules, reached).byReachedBands()
                    : Arithmetic.result(Rule.DERIVED_VALUE, Operator.GIVEN, List.of(reached), rules);
        }
        Score unread = unreadTarget(indicator, rules);
        if (unread != null) {
            return unread;
        }
        Expectation expectation = indicator.meaning.requiredExpectation();
        return expectation instanceof Expectation.Done || expectation instanceof Expectation.By
                ? inPercent(reached, rules)
                : new ExpectationComparison(rules, reached).with(expectation);
    }

    private Score direct(PreparedIndicator indicator, RuleSet rules) {
        Score unread = unreadTarget(indicator, rules);
        if (unread != null) {
            return unread;
        }
        return against(indicator, indicator.meaning.requiredExpectation(), indicator.meaning.measurement(), rules);
    }

    private static @Nullable Score unreadTarget(PreparedIndicator indicator, RuleSet rules) {
        if (indicator.meaning.expectation() == null) {
            Reason reason = indicator.input.targetText().isBlank() ? Reason.NO_TARGET : Reason.UNREADABLE_TARGET;
            return Absence.of(rules.states().unreadable(), reason, indicator.input.targetText());
        }
        if (!indicator.meaning.certain()) {
            return switch (rules.states().unconfirmed()) {
                case COUNTS -> null;
                case EXCLUDED -> new NotScored(Reason.UNCONFIRMED_TARGET, false, indicator.input.targetText());
                case BLOCKS -> new NotScored(Reason.UNCONFIRMED_TARGET, true, indicator.input.targetText());
            };
        }
        return null;
    }

    private Score against(
            PreparedIndicator indicator, Expectation expectation, Measurement measurement, RuleSet rules) {
        return switch (measurement) {
            case Measurement.Missing missing -> missing(indicator, rules);
            case Measurement.Unreadable unreadable ->
                Absence.of(rules.states().unreadable(), Reason.UNREADABLE_ACTUAL, unreadable.text());
            case Measurement.Answer answer
            when !rules.reached().apply() ->
                answer.yes()
                        ? Arithmetic.result(Rule.DONE, Operator.FULL, List.of(), rules)
                        : refused(indicator, rules);
            case Measurement.Answer answer -> mismatch(indicator, rules);
            default ->
                rules.reached().apply()
                        ? byValue(indicator, expectation, measurement, rules)
                        : expectation instanceof Expectation.All all
                                ? all(indicator, all, measurement, rules)
                                : one(indicator, expectation, measurement, rules);
        };
    }

    /** Bands on the reached value need one number: a day, an open reading and several conditions have none. */
    private Score byValue(
            PreparedIndicator indicator, Expectation expectation, Measurement measurement, RuleSet rules) {
        return measurement instanceof Measurement.Amount amount && !(expectation instanceof Expectation.All)
                ? amount(indicator, expectation, amount, rules)
                : mismatch(indicator, rules);
    }

    private Score one(PreparedIndicator indicator, Expectation expectation, Measurement measurement, RuleSet rules) {
        return switch (measurement) {
            case Measurement.Amount amount -> amount(indicator, expectation, amount, rules);
            case Measurement.Open open -> open(indicator, expectation, open, rules);
            case Measurement.On on ->
                switch (expectation) {
                    case Expectation.By by -> ExpectationComparison.dates(on.date(), by.date(), rules);
                    case Expectation.Done done -> Arithmetic.result(Rule.DONE, Operator.FULL, List.of(), rules);
                    default -> mismatch(indicator, rules);
                };
            default -> mismatch(indicator, rules);
        };
    }

    private Score amount(
            PreparedIndicator indicator, Expectation expectation, Measurement.Amount amount, RuleSet rules) {
        Term reached = new Term(amount.value(), null, null, amount.made());
        if (expectation instanceof Expectation.Done || expectation instanceof Expectation.By) {
            return amount.percent() ? inPercent(reached, rules) : mismatch(indicator, rules);
        }
        return new ExpectationComparison(rules, reached).with(expectation);
    }

    /** A reading given as a bound meets the target when its bound does; otherwise the bound itself is counted. */
    private Score open(PreparedIndicator indicator, Expectation expectation, Measurement.Open open, RuleSet rules) {
        Term bound = Arithmetic.term(open.bound());
        boolean met =
                switch (expectation) {
                    case Expectation.AtLeast least ->
                        open.above() && open.bound().compareTo(least.value()) >= 0;
                    case Expectation.AtMost most ->
                        !open.above() && open.bound().compareTo(most.value()) <= 0;
                    case Expectation.Decrease decrease ->
                        !open.above() && open.bound().compareTo(decrease.value()) <= 0;
                    default -> false;
                };
        if (met) {
            return Arithmetic.result(Rule.OPEN_MET, Operator.FULL, List.of(bound), rules);
        }
        boolean known = open.above() == (expectation instanceof Expectation.AtLeast)
                && !(expectation instanceof Expectation.Exactly);
        return known
                        && (expectation instanceof Expectation.AtLeast
                                || expectation instanceof Expectation.AtMost
                                || expectation instanceof Expectation.Decrease)
                ? new ExpectationComparison(rules, bound).with(expectation)
                : mismatch(indicator, rules);
    }

    private static Score inPercent(Term reached, RuleSet rules) {
        Expectation whole = new Expectation.AtLeast(Arithmetic.HUNDRED, false, false);
        Score score = new ExpectationComparison(rules, reached).with(whole);
        if (score instanceof Scored scored && scored.calculation().operation() == Operator.PROPORTION) {
            return Arithmetic.result(Rule.DONE_IN_PERCENT, Operator.GIVEN, List.of(reached), rules);
        }
        return score;
    }

    private Score all(
            PreparedIndicator indicator, Expectation.All expectation, Measurement measurement, RuleSet rules) {
        List<Measurement> measurements = measurement instanceof Measurement.Several several
                ? several.parts()
                : Collections.nCopies(expectation.parts().size(), measurement);
        if (measurements.size() != expectation.parts().size()) {
            return mismatch(indicator, rules);
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < measurements.size(); i++) {
            Score part = against(indicator, expectation.parts().get(i), measurements.get(i), rules);
            if (part instanceof Scored scored) {
                terms.add(new Term(scored.points(), null, null, scored.calculation()));
            } else if (measurement instanceof Measurement.Several) {
                return part;
            }
        }
        if (terms.isEmpty()) {
            return mismatch(indicator, rules);
        }
        return switch (rules.shortfall().composite()) {
            case MEAN -> Arithmetic.result(Rule.COMPOSITE_MEAN, Operator.MEAN, terms, rules);
            case WORST -> Arithmetic.result(Rule.COMPOSITE_WORST, Operator.LEAST, terms, rules);
        };
    }

    private Score refused(PreparedIndicator indicator, RuleSet rules) {
        if (!evaluation.isDue(indicator, rules)) {
            return Absence.of(rules.states().notDue(), Reason.NOT_DUE, indicator.readingText());
        }
        return switch (rules.shortfall().actions().refusal()) {
            case ZERO -> Arithmetic.result(Rule.NOT_DONE, Operator.NOTHING, List.of(), rules);
            case ACTIONS ->
                indicator.input.actions().isEmpty()
                        ? Arithmetic.result(Rule.NOT_DONE, Operator.NOTHING, List.of(), rules)
                        : actions(indicator, rules);
        };
    }

    private Score missing(PreparedIndicator indicator, RuleSet rules) {
        boolean begun = indicator.input.actions().stream()
                .anyMatch(action -> action.donePercent().signum() > 0);
        if (begun && rules.shortfall().actions().refusal() == Choice.Refusal.ACTIONS && indicator.onOff()) {
            return actions(indicator, rules);
        }
        return evaluation.isDue(indicator, rules)
                ? Absence.of(rules.states().missing(), Reason.MISSING, "")
                : Absence.of(
                        rules.states().notDue(),
                        Reason.NOT_DUE,
                        evaluation.dueFrom(indicator, rules).toString());
    }

    private static Score actions(PreparedIndicator indicator, RuleSet rules) {
        boolean proportional = rules.shortfall().actions().partlyDone() == Choice.PartlyDone.PROPORTIONAL;
        List<ActionInput> actions = indicator.input.actions();
        boolean weighted = areWeighted(actions);
        List<Term> terms = new ArrayList<>(actions.size());
        for (ActionInput action : actions) {
            boolean whole = action.donePercent().compareTo(Arithmetic.HUNDRED) == 0;
            BigDecimal done = proportional || whole ? action.donePercent() : BigDecimal.ZERO;
            terms.add(new Term(done, weighted ? action.weight() : null, null, null));
        }
        return weighted
                ? Arithmetic.result(Rule.ACTIONS_WEIGHTED, Operator.WEIGHTED_MEAN, terms, rules)
                : Arithmetic.result(Rule.ACTIONS_DONE, Operator.MEAN, terms, rules);
    }

    /** Weights count when every action has one and they are not all zero; otherwise all actions weigh the same. */
    private static boolean areWeighted(List<ActionInput> actions) {
        boolean some = false;
        for (ActionInput action : actions) {
            BigDecimal weight = action.weight();
            if (weight == null) {
                return false;
            }
            some |= weight.signum() > 0;
        }
        return some;
    }

    /** A reading of the wrong kind for its target counts as unreadable. */
    private static Score mismatch(PreparedIndicator indicator, RuleSet rules) {
        return Absence.of(rules.states().unreadable(), Reason.MISMATCH, indicator.readingText());
    }
}
