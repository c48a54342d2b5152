package it.pdo.progress;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.formatversion.migration.FigureChange;
import it.pdo.formatversion.migration.RecordedFigures;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.progress.period.ChangeStamp;
import it.pdo.shared.ItalianNumbers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The monthly values of phases, for a plan that moves to another version of its format. */
@Singleton
class ProgressFigures implements RecordedFigures {
    private final ProgressRepository rows;
    private final History history;
    private final Clock clock;

    ProgressFigures(ProgressRepository rows, History history, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ItemId, SortedMap<YearMonth, BigDecimal>> of(PlanId plan) {
        return figures(rows.ofPlan(plan.value()));
    }

    /** Also locks the items, because writers of a month lock them first. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<ItemId, SortedMap<YearMonth, BigDecimal>> hold(PlanId plan) {
        return figures(rows.holdOfPlan(plan.value()));
    }

    private static Map<ItemId, SortedMap<YearMonth, BigDecimal>> figures(List<ProgressRow> rows) {
        Map<ItemId, SortedMap<YearMonth, BigDecimal>> written = new HashMap<>();
        for (var row : rows) {
            var reached = row.reached();
            if (reached != null) {
                written.computeIfAbsent(new ItemId(row.itemId()), _ -> new TreeMap<>())
                        .put(row.at(), reached);
            }
        }
        return written;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void rewrite(Actor actor, List<FigureChange> changes, String reason) {
        if (changes.isEmpty()) {
            return;
        }
        var stamp = ChangeStamp.of(actor.name(), clock);
        rows.rewrite(changes.stream()
                .map(change -> new ProgressRow(
                        change.item().value(),
                        change.month().getYear(),
                        change.month().getMonthValue(),
                        change.after(),
                        stamp.by(),
                        stamp.at(),
                        0))
                .toList());
        List<HistoryChange> told = new ArrayList<>();
        changes.forEach(change -> told.add(new HistoryChange(
                "phase",
                change.item().value(),
                "reached " + change.month(),
                shown(change.before()),
                shown(change.after()),
                reason)));
        history.add(actor, told);
    }

    private static String shown(BigDecimal percent) {
        return ItalianNumbers.format(percent.stripTrailingZeros());
    }
}
