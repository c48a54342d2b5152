package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.ReadingParts;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reached values of derived indicators, before comparison with a target, with the step that gave them. */
final class DerivedValues {
    private final Evaluation evaluation;
    private final PhaseRespectValue phases;

    DerivedValues(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.phases = new PhaseRespectValue(evaluation);
    }

    Score value(PreparedIndicator indicator, RuleSet rules) {
        return switch (indicator.input.derivation()) {
            case DerivationInput.None none -> new NotScored(Reason.NO_RULE, false, "");
            case DerivationInput.Cronoprogram cronoprogram -> {
                Choice.PhaseRespect own = cronoprogram.reading();
                yield phases.value(indicator.item, own == null ? rules.phaseRespect() : own, rules);
            }
            case DerivationInput.Children children ->
                switch (children.kind()) {
                    case MEAN_OF_RESULTS -> meanOfChildren(indicator.item);
                    case COMPLETED_SHARE -> completed(indicator.item);
                };
            case DerivationInput.Ratio ratio -> read(indicator, rules).orElseGet(() -> ratio(indicator, rules));
            case DerivationInput.Scorecard card ->
                read(indicator, rules).orElseGet(() -> scorecard(indicator, card, rules));
            case DerivationInput.Formula formula -> formula(indicator, formula, rules);
        };
    }

    /** Why there is no reading to take parts from; empty when there is one. */
    private Optional<Score> read(PreparedIndicator indicator, RuleSet rules) {
        if (!indicator.readingText().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                evaluation.isDue(indicator, rules)
                        ? Absence.of(rules.states().missing(), Reason.MISSING, "")
                        : Absence.of(
                                rules.states().notDue(),
                                Reason.NOT_DUE,
                                evaluation.dueFrom(indicator, rules).toString()));
    }

    private Score meanOfChildren(PreparedItem item) {
        return evaluation
                .composing()
                .children(item, evaluation.rules(item))
                .score(Rounding.NONE, evaluation.rules(item).rules().scale().cap());
    }

    /**
     * Completed items over items planned to be completed by the month, in percent. A phase is planned complete when
     * previous years and planned months reach 100, and complete when previous years and reached months do; an item
     * without cronoprogram is always planned, and complete when its result is at least 100.
     */
    private Score completed(PreparedItem item) {
        int planned = 0;
        int completed = 0;
        for (PreparedItem.Child child : item.children) {
            PreparedItem below = child.item();
            if (below.state != WorkState.ACTIVE || !plannedComplete(below)) {
                continue;
            }
            planned++;
            completed += isComplete(below) ? 1 : 0;
        }
        if (planned == 0) {
            return new NotScored(item.children.isEmpty() ? Reason.NOTHING_BELOW : Reason.NOT_DUE, false, "");
        }
        List<Term> terms =
                List.of(Arithmetic.term(BigDecimal.valueOf(completed)), Arithmetic.term(BigDecimal.valueOf(planned)));
        return Arithmetic.value(Rule.CHILDREN_COMPLETED, Operator.PROPORTION, terms);
    }

    private boolean plannedComplete(PreparedItem item) {
        CronoprogramInput row = item.input.cronoprogram();
        return row == null || upToNow(row).target().map(sum -> whole(row, sum)).orElse(false);
    }

    private boolean isComplete(PreparedItem item) {
        CronoprogramInput row = item.input.cronoprogram();
        if (row != null) {
            return whole(row, upToNow(row).reached().orElse(BigDecimal.ZERO));
        }
        return evaluation.score(item) instanceof Scored scored
                && scored.points().compareTo(Arithmetic.HUNDRED) >= 0;
    }

    private CronoprogramFigure upToNow(CronoprogramInput row) {
        ScoreInput input = evaluation.plan().input();
        return Cronoprograms.figure(row, input.year(), input.at());
    }

    private static boolean whole(CronoprogramInput row, BigDecimal thisYear) {
        BigDecimal previous = row.previousYears();
        BigDecimal sum = previous == null ? thisYear : previous.add(thisYear);
        return sum.compareTo(Arithmetic.HUNDRED) >= 0;
    }

    private static Score ratio(PreparedIndicator indicator, RuleSet rules) {
        Optional<ReadingParts.Fraction> fraction = ReadingParts.fraction(indicator.readingText());
        if (fraction.isEmpty()) {
            return Absence.of(rules.states().unreadable(), Reason.UNREADABLE_ACTUAL, indicator.readingText());
        }
        if (fraction.get().denominator().signum() == 0) {
            return Absence.of(rules.states().unreadable(), Reason.DENOMINATOR_ZERO, indicator.readingText());
        }
        List<Term> terms = List.of(
                Arithmetic.term(fraction.get().numerator()),
                Arithmetic.term(fraction.get().denominator()));
        return Arithmetic.value(Rule.RATIO, Operator.PROPORTION, terms);
    }

    private static Score scorecard(PreparedIndicator indicator, DerivationInput.Scorecard card, RuleSet rules) {
        Optional<Score> given = totalOfCard(indicator.readingText());
        if (given.isPresent()) {
            return given.get();
        }
        return answers(indicator, card, rules);
    }

    /**
     * A scorecard filled in elsewhere, such as a mean over many offices, is given as its total: {@code 18/21}, {@code
     * 85,7%}.
     */
    private static Optional<Score> totalOfCard(String text) {
        Optional<ReadingParts.Fraction> points = ReadingParts.fraction(text)
                .filter(fraction -> fraction.denominator().signum() > 0);
        if (points.isPresent()) {
            return points.map(fraction -> Arithmetic.value(
                    Rule.RATIO,
                    Operator.PROPORTION,
                    List.of(Arithmetic.term(fraction.numerator()), Arithmetic.term(fraction.denominator()))));
        }
        String stripped = text.strip();
        return stripped.endsWith("%")
                ? ReadingParts.number(stripped.substring(0, stripped.length() - 1))
                        .map(percent ->
                                Arithmetic.value(Rule.READING, Operator.GIVEN, List.of(Arithmetic.term(percent))))
                : Optional.empty();
    }

    private static Score answers(PreparedIndicator indicator, DerivationInput.Scorecard card, RuleSet rules) {
        Map<String, String> answers = ReadingParts.named(indicator.readingText());
        boolean bonusInside = rules.bonus() == Choice.Bonus.IN_DENOMINATOR;
        List<Term> given = new ArrayList<>();
        List<Term> possible = new ArrayList<>();
        for (DerivationInput.Criterion criterion : card.criteria()) {
            String answer = answers.getOrDefault(criterion.code(), "");
            if (answer.equals(ReadingParts.NOT_APPLICABLE)) {
                continue;
            }
            Optional<DerivationInput.Option> option = criterion.options().stream()
                    .filter(candidate -> candidate.code().equalsIgnoreCase(answer))
                    .findFirst();
            boolean silentBonus = criterion.bonus() && answer.isEmpty();
            if (option.isEmpty() && !silentBonus) {
                return Absence.of(rules.states().unreadable(), Reason.SCORECARD, criterion.code());
            }
            given.add(Arithmetic.term(option.map(DerivationInput.Option::points).orElse(BigDecimal.ZERO)));
            if (!criterion.bonus() || bonusInside) {
                possible.add(Arithmetic.term(criterion.greatest()));
            }
        }
        Scored points = Arithmetic.value(Rule.POINTS_GIVEN, Operator.SUM, given);
        Scored most = Arithmetic.value(Rule.POINTS_POSSIBLE, Operator.SUM, possible);
        if (most.points().signum() == 0) {
            return Absence.of(rules.states().unreadable(), Reason.DENOMINATOR_ZERO, indicator.readingText());
        }
        Rule rule = bonusInside ? Rule.SCORECARD_BONUS_IN : Rule.SCORECARD_BONUS_OUT;
        List<Term> terms = List.of(step(points), step(most));
        return Arithmetic.value(rule, Operator.PROPORTION, terms);
    }

    private static Term step(Scored scored) {
        return new Term(scored.points(), null, null, scored.calculation());
    }

    /** An input that is missing has no value, even where the policy counts its own result as zero or full. */
    private static boolean isSilent(Score reached) {
        return switch (reached) {
            case Scored scored ->
                scored.calculation().rule() == Rule.ABSENT_ZERO
                        || scored.calculation().rule() == Rule.ABSENT_FULL;
            case NotScored none -> none.reason() == Reason.MISSING;
        };
    }

    private Score formula(PreparedIndicator indicator, DerivationInput.Formula formula, RuleSet rules) {
        SortedMap<String, Term> values = new TreeMap<>();
        for (Map.Entry<String, String> reference : formula.references().entrySet()) {
            PreparedIndicator other = evaluation.plan().indicator(reference.getValue());
            if (other == null) {
                return Absence.of(rules.states().unreadable(), Reason.FORMULA_INPUT, reference.getValue());
            }
            Score reached = evaluation.reached(other);
            if (rules.pace() != Choice.Pace.NONE && isSilent(reached)) {
                return Absence.of(rules.states().missing(), Reason.FORMULA_INPUT, other.input.name());
            }
            if (!(reached instanceof Scored scored)) {
                boolean notDue = reached instanceof NotScored none && none.reason() == Reason.NOT_DUE;
                return notDue
                        ? Absence.of(rules.states().notDue(), Reason.NOT_DUE, "")
                        : new NotScored(Reason.FORMULA_INPUT, false, other.input.name());
            }
            values.put(reference.getKey(), new Term(scored.points(), null, null, scored.calculation()));
        }
        Map<String, String> parts = ReadingParts.named(indicator.readingText());
        for (Map.Entry<String, String> part : parts.entrySet()) {
            Optional<BigDecimal> number = ReadingParts.number(part.getValue());
            if (number.isEmpty()) {
                return Absence.of(rules.states().unreadable(), Reason.UNREADABLE_ACTUAL, part.getKey());
            }
            values.putIfAbsent(part.getKey(), Arithmetic.term(number.get()));
        }
        Optional<Score> unread =
                parts.isEmpty() && formula.references().isEmpty() ? read(indicator, rules) : Optional.empty();
        if (unread.isPresent()) {
            return unread.get();
        }
        return switch (FormulaValue.of(formula.expression(), values)) {
            case FormulaValue.Value value -> {
                List<Term> terms = new ArrayList<>();
                terms.add(Arithmetic.term(value.number()));
                terms.addAll(values.values());
                yield Arithmetic.value(Rule.FORMULA, Operator.GIVEN, terms);
            }
            case FormulaValue.Fault fault -> Absence.of(rules.states().unreadable(), Reason.FORMULA, fault.message());
        };
    }
}
