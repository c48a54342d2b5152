package it.pdo.scoring;

import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.ReadingInput;
import it.pdo.scoring.input.WorkState;
import it.pdo.scoring.policy.Choice;
import it.pdo.scoring.policy.RuleSet;
import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.scoring.progress.Completeness;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what is due and written below a figure, each reading and phase once. */
final class CompletenessCount {
    private final PreparedPlan plan;
    private final ScoringPolicy policy;
    private final JudgedIndicators judged;
    private final YearMonth at;
    private final Set<PreparedItem> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    CompletenessCount(PreparedPlan plan, ScoringPolicy policy, JudgedIndicators judged) {
        this.plan = plan;
        this.policy = policy;
        this.judged = judged;
        this.at = plan.input().at();
    }

    Completeness of(FigureId figure) {
        return switch (figure.kind()) {
            case INDICATOR -> {
                PreparedIndicator indicator = plan.indicator(figure.id());
                yield indicator == null ? Completeness.NOTHING_DUE : of(indicator);
            }
            case ITEM -> {
                PreparedItem item = plan.item(figure.id());
                yield item == null ? Completeness.NOTHING_DUE : of(item);
            }
            case UNIT -> unit(figure);
            case BODY -> all(plan.items());
            case PART -> all(members(figure));
            case PERSON ->
                all(plan.people().getOrDefault(figure.id(), List.of()).stream()
                        .map(PreparedPlan.Participation::item)
                        .toList());
        };
    }

    private Completeness unit(FigureId figure) {
        Completeness sum = Completeness.NOTHING_DUE;
        for (UnitMembership.MemberUnit unit : plan.units().order()) {
            if (unit.figure.equals(figure)) {
                for (UnitMembership.Counted counted : unit.items) {
                    sum = sum.and(of(counted.item()));
                }
            }
        }
        return policy.units().shared() == Choice.Shared.IN_EVERY_UNIT
                ? sum.and(all(plan.units().shared()))
                : sum;
    }

    private List<PreparedItem> members(FigureId figure) {
        return plan.units().order().stream()
                .flatMap(unit -> new UnitParts(plan, policy.units()).of(unit).stream())
                .filter(part -> part.figure().equals(figure))
                .flatMap(part -> part.members().stream())
                .map(UnitPart.Member::item)
                .toList();
    }

    private Completeness all(Iterable<PreparedItem> items) {
        Completeness sum = Completeness.NOTHING_DUE;
        for (PreparedItem item : items) {
            sum = sum.and(of(item));
        }
        return sum;
    }

    private Completeness of(PreparedItem item) {
        if (!seen.add(item)) {
            return Completeness.NOTHING_DUE;
        }
        Completeness sum = phase(item);
        for (PreparedIndicator indicator : item.indicators) {
            sum = sum.and(of(indicator));
        }
        for (PreparedItem.Child child : item.children) {
            sum = sum.and(of(child.item()));
        }
        return sum;
    }

    /** A phase is due when something is planned by the month, and written when it is reached or when its last planned month was. */
    private Completeness phase(PreparedItem item) {
        CronoprogramInput row = item.input.cronoprogram();
        if (row == null || item.state != WorkState.ACTIVE) {
            return Completeness.NOTHING_DUE;
        }
        CronoprogramFigure figure = Cronoprograms.figure(row, plan.input().year(), at);
        BigDecimal target = figure.targetOrNull();
        BigDecimal reached = figure.reachedOrNull();
        if (target == null || target.signum() <= 0) {
            return Completeness.NOTHING_DUE;
        }
        return Completeness.one(reached != null && (reached.compareTo(target) >= 0 || isWrittenSince(row)));
    }

    private boolean isWrittenSince(CronoprogramInput row) {
        YearMonth last = Cronoprograms.planned(row, plan.input().year(), at).entrySet().stream()
                .filter(month -> month.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .reduce((_, later) -> later)
                .orElse(YearMonth.of(plan.input().year(), 1));
        return !row.reached().subMap(last, at.plusMonths(1)).isEmpty();
    }

    private Completeness of(PreparedIndicator indicator) {
        if (indicator.state != WorkState.ACTIVE || !takesReadings(indicator.input.derivation())) {
            return Completeness.NOTHING_DUE;
        }
        RuleSet rules = policy.indicator(indicator.input.id(), indicator.input.name(), indicator.item.input.level());
        if (rules.pace() == Choice.Pace.NONE) {
            return at.isBefore(judged.dueFrom(indicator, rules))
                    ? Completeness.NOTHING_DUE
                    : Completeness.one(isWritten(indicator));
        }
        return switch (judged.value(indicator, rules)) {
            case JudgedIndicators.Judged due -> Completeness.one(isWritten(due.indicator()));
            case JudgedIndicators.NotDue _ ->
                judged.isAsked(indicator) ? Completeness.one(isWritten(indicator)) : Completeness.NOTHING_DUE;
        };
    }

    private static boolean takesReadings(DerivationInput derivation) {
        return switch (derivation) {
            case DerivationInput.None _, DerivationInput.Ratio _, DerivationInput.Scorecard _ -> true;
            case DerivationInput.Formula formula -> formula.references().isEmpty();
            case DerivationInput.Cronoprogram _, DerivationInput.Children _ -> false;
        };
    }

    private static boolean isWritten(PreparedIndicator indicator) {
        ReadingInput reading = indicator.reading();
        return (reading != null && indicator.isAnswered())
                || indicator.input.actions().stream()
                        .anyMatch(action -> action.donePercent().signum() > 0);
    }
}
