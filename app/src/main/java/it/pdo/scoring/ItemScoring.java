package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice.Weighting;
import it.pdo.scoring.policy.LevelRules;
import it.pdo.scoring.policy.RuleSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The result of an item from its indicators, the items below and its cronoprogram, as its level composes them. */
final class ItemScoring {
    private final Evaluation evaluation;

    ItemScoring(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Score score(PreparedItem item) {
        LevelRules level = evaluation.rules(item);
        Score absent = absentByState(item.state, level.rules());
        if (absent != null) {
            return absent;
        }
        Aggregation parts = parts(item, level);
        if (!parts.isEmpty()) {
            parts.wrongPercentage().ifPresent(sum -> evaluation.wrongWeights(item.figure, sum));
            return parts.score(level.scale());
        }
        return item.input.cronoprogram() == null
                ? new NotScored(Reason.NOTHING_BELOW, false, "")
                : progress(item, level);
    }

    /** The result of a suspended, cancelled or not foreseen item; null for an active one. */
    static @Nullable Score absentByState(WorkState state, RuleSet rules) {
        return switch (state) {
            case ACTIVE -> null;
            case SUSPENDED -> Absence.of(rules.states().suspended(), Reason.SUSPENDED, "");
            case NOT_FORESEEN -> new NotScored(Reason.NOT_FORESEEN, false, "");
            case CANCELLED -> Absence.of(rules.states().cancelled(), Reason.CANCELLED, "");
        };
    }

    /** The progress of a phase in percent of its target at the month, at most 100. */
    Score progress(PreparedItem item, LevelRules level) {
        CronoprogramInput row = item.input.cronoprogram();
        if (row == null) {
            return new NotScored(Reason.NOTHING_BELOW, false, "");
        }
        ScoreInput input = evaluation.plan().input();
        CronoprogramFigure figure = Cronoprograms.figure(row, input.year(), input.at());
        BigDecimal target = figure.targetOrNull();
        BigDecimal reached = figure.reachedOrNull();
        if (target == null || target.signum() <= 0) {
            return Absence.of(level.rules().states().notDue(), Reason.NOT_DUE, "");
        }
        if (reached == null) {
            return Absence.of(level.rules().states().missing(), Reason.MISSING, "");
        }
        return Arithmetic.scaled(
                Rule.PHASE_PROGRESS,
                Operator.PROPORTION,
                List.of(Arithmetic.term(reached), Arithmetic.term(target)),
                level.scale().withCap(Arithmetic.HUNDRED));
    }

    private Aggregation parts(PreparedItem item, LevelRules level) {
        return switch (level.composition()) {
            case INDICATORS -> indicators(item, level);
            case CHILDREN -> children(item, level);
            case INDICATORS_ELSE_CHILDREN ->
                item.indicators.isEmpty() ? children(item, level) : indicators(item, level);
            case BOTH -> both(item, level);
            case ALL_INDICATORS_BELOW -> allBelow(item, level);
        };
    }

    private Aggregation indicators(PreparedItem item, LevelRules level) {
        Aggregation parts = new Aggregation(Rule.INDICATORS_MEAN, Rule.INDICATORS_WEIGHTED, level.indicatorWeights());
        addIndicators(item, parts);
        return parts;
    }

    /** The mean of the results of the items below; also the value of an indicator derived from them. */
    Aggregation children(PreparedItem item, LevelRules level) {
        Aggregation parts = new Aggregation(Rule.ITEMS_MEAN, Rule.ITEMS_WEIGHTED, level.childWeights());
        addChildren(item, parts);
        return parts;
    }

    private Aggregation both(PreparedItem item, LevelRules level) {
        Weighting weighting =
                level.indicatorWeights() == Weighting.NONE ? level.childWeights() : level.indicatorWeights();
        Aggregation parts = new Aggregation(Rule.PARTS_MEAN, Rule.PARTS_WEIGHTED, weighting);
        addIndicators(item, parts);
        addChildren(item, parts);
        return parts;
    }

    private Aggregation allBelow(PreparedItem item, LevelRules level) {
        Aggregation parts = new Aggregation(Rule.INDICATORS_MEAN, Rule.INDICATORS_WEIGHTED, level.indicatorWeights());
        addAllBelow(item, parts, new HashSet<>());
        return parts;
    }

    private void addAllBelow(PreparedItem item, Aggregation parts, Set<PreparedItem> seen) {
        if (seen.add(item)) {
            addIndicators(item, parts);
            item.children.forEach(child -> addAllBelow(child.item(), parts, seen));
        }
    }

    private void addIndicators(PreparedItem item, Aggregation parts) {
        for (PreparedIndicator indicator : item.indicators) {
            parts.add(indicator.figure, evaluation.score(indicator), indicator.input.weight());
        }
    }

    private void addChildren(PreparedItem item, Aggregation parts) {
        for (PreparedItem.Child child : item.children) {
            BigDecimal weight = child.weight() == null ? child.item().input.weight() : child.weight();
            parts.add(child.item().figure, evaluation.score(child.item()), weight);
        }
    }
}
