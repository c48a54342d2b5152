package it.pdo.scoring;

import it.pdo.scoring.Calculation.Operator;
import it.pdo.scoring.Calculation.Term;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Reason;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.Choice.PhaseRespect;
import it.pdo.scoring.policy.Rounding;
import it.pdo.scoring.policy.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Respect of phases and times at a month, in the three methods that municipalities use; see decision record 0003.
 *
 * <p>It covers the active phases of an item and of the items below it whose target at the month is above zero. A phase
 * that nobody wrote counts as not reached, so that silence never lifts the value; only policies without a pace leave it
 * out, as they did.
 */
final class PhaseRespectValue {
    private static final int NAMED = 5;

    private final Evaluation evaluation;

    PhaseRespectValue(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** A phase and its row. */
    private record Row(PreparedItem item, CronoprogramInput cells) {}

    /** A phase that is due, with its target and what was reached. */
    private record DuePhase(PreparedItem item, BigDecimal target, BigDecimal reached) {}

    Score value(PreparedItem item, PhaseRespect reading, RuleSet rules) {
        List<Row> rows = new ArrayList<>();
        collect(item, rows);
        if (rows.isEmpty()) {
            return new NotScored(Reason.NOTHING_BELOW, false, "");
        }
        List<DuePhase> due = new ArrayList<>();
        List<PreparedItem> unfilled = new ArrayList<>();
        for (Row row : rows) {
            PreparedItem phase = row.item();
            CronoprogramFigure figure = figure(row.cells());
            BigDecimal target = figure.targetOrNull();
            if (target == null || target.signum() <= 0) {
                continue;
            }
            BigDecimal reached = figure.reachedOrNull();
            if (reached != null) {
                due.add(new DuePhase(phase, target, reached));
                continue;
            }
            switch (rules.states().missing()) {
                case ZERO -> due.add(new DuePhase(phase, target, BigDecimal.ZERO));
                case FULL -> due.add(new DuePhase(phase, target, target));
                case EXCLUDED, BLOCKS -> {
                    if (rules.pace() == Choice.Pace.NONE) {
                        unfilled.add(phase);
                    } else {
                        due.add(new DuePhase(phase, target, BigDecimal.ZERO));
                    }
                }
            }
        }
        boolean blocks = rules.states().missing() == Choice.Absent.BLOCKS;
        if (!unfilled.isEmpty() && (blocks || due.isEmpty())) {
            return new NotScored(Reason.PHASES_MISSING, blocks, names(unfilled));
        }
        if (due.isEmpty()) {
            return Absence.of(rules.states().notDue(), Reason.NOT_DUE, "");
        }
        return switch (reading) {
            case PHASES_ON_TIME -> Arithmetic.value(Rule.PHASES_ON_TIME, Operator.MEAN, terms(due, this::onTime));
            case MEAN_CAPPED -> Arithmetic.value(Rule.PHASES_MEAN, Operator.MEAN, terms(due, this::capped));
            case WEIGHTED_BY_PLANNED -> weighted(due);
        };
    }

    /** The names of some phases, enough to find them; a sheet may have a hundred. */
    private static String names(List<PreparedItem> phases) {
        String shown = phases.stream()
                .limit(NAMED)
                .map(phase -> (phase.input.code() + " «" + phase.input.title() + "»").strip())
                .collect(Collectors.joining(", "));
        return phases.size() > NAMED ? shown + ", … (" + phases.size() + ")" : shown;
    }

    private Score weighted(List<DuePhase> due) {
        Scored reached = Arithmetic.value(Rule.PHASES_REACHED, Operator.SUM, terms(due, this::lesser));
        Scored planned = Arithmetic.value(
                Rule.PHASES_PLANNED,
                Operator.SUM,
                due.stream().map(phase -> Arithmetic.term(phase.target())).toList());
        List<Term> terms = List.of(
                new Term(reached.points(), null, null, reached.calculation()),
                new Term(planned.points(), null, null, planned.calculation()));
        return Arithmetic.value(Rule.PHASES_WEIGHTED, Operator.PROPORTION, terms);
    }

    private Scored onTime(DuePhase phase) {
        boolean inTime = phase.reached().compareTo(phase.target()) >= 0;
        return Arithmetic.value(
                inTime ? Rule.PHASE_ON_TIME : Rule.PHASE_LATE, inTime ? Operator.FULL : Operator.NOTHING, both(phase));
    }

    private Scored capped(DuePhase phase) {
        return Arithmetic.figure(
                Rule.PHASE_PROGRESS, Operator.PROPORTION, both(phase), Rounding.NONE, Arithmetic.HUNDRED);
    }

    private Scored lesser(DuePhase phase) {
        return Arithmetic.value(Rule.PHASE_CAPPED, Operator.LEAST, both(phase));
    }

    private static List<Term> both(DuePhase phase) {
        return List.of(Arithmetic.term(phase.reached()), Arithmetic.term(phase.target()));
    }

    private static List<Term> terms(List<DuePhase> due, Function<DuePhase, Scored> step) {
        List<Term> terms = new ArrayList<>(due.size());
        for (DuePhase phase : due) {
            Scored scored = step.apply(phase);
            terms.add(new Term(scored.points(), null, phase.item().figure, scored.calculation()));
        }
        return terms;
    }

    private CronoprogramFigure figure(CronoprogramInput row) {
        ScoreInput input = evaluation.plan().input();
        return Cronoprograms.figure(row, input.year(), input.at());
    }

    private static void collect(PreparedItem item, List<Row> rows) {
        CronoprogramInput cells = item.input.cronoprogram();
        if (cells != null && item.state == WorkState.ACTIVE) {
            rows.add(new Row(item, cells));
        }
        for (PreparedItem.Child child : item.children) {
            if (child.item().parent == item) {
                collect(child.item(), rows);
            }
        }
    }
}
