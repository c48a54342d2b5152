package it.pdo.progress.month;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Change;
import it.pdo.history.History;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.store.IndicatorScope;
import it.pdo.planning.store.ItemScope;
import it.pdo.planning.store.LockedItems;
import it.pdo.progress.ActionEdits;
import it.pdo.progress.ActionProgressRepository;
import it.pdo.progress.ApprovalRule;
import it.pdo.progress.Approvals;
import it.pdo.progress.EntryPolicy;
import it.pdo.progress.EntryPolicy.PlanMonth;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.PhaseEdits;
import it.pdo.progress.ProgressRepository;
import it.pdo.progress.ProgressRow;
import it.pdo.progress.ReadingEdits;
import it.pdo.progress.ReadingRepository;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.period.ChangeStamp;
import it.pdo.progress.period.PeriodRepository;
import it.pdo.progress.period.PeriodRow;
import it.pdo.shared.LocalizedMessage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes the edits of one person in one transaction, with a number of queries that does not depend on how many. */
@Singleton
class MonthWriter {
    private final LockedItems scopes;
    private final PeriodRepository periods;
    private final ProgressRepository progress;
    private final ReadingRepository readings;
    private final ActionProgressRepository actions;
    private final ApprovalRule approvals;
    private final History history;
    private final Clock clock;

    MonthWriter(
            LockedItems scopes,
            PeriodRepository periods,
            ProgressRepository progress,
            ReadingRepository readings,
            ActionProgressRepository actions,
            ApprovalRule approvals,
            History history,
            Clock clock) {
        this.scopes = scopes;
        this.periods = periods;
        this.progress = progress;
        this.readings = readings;
        this.actions = actions;
        this.approvals = approvals;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Holds rows first and reads afterwards: a snapshot taken before the lock would show what others have changed since.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<SaveOutcome> write(
            SignedIn who,
            Supplier<Permissions> permissions,
            Supplier<LocalizedMessage> openers,
            List<MonthEdit> edits) {
        var phases = scopes.lockItems(select(edits, MonthEdit.Reached.class)
                .map(MonthEdit.Reached::item)
                .toList());
        var ticked = select(edits, MonthEdit.Action.class)
                .map(MonthEdit.Action::indicator)
                .distinct()
                .toList();
        var read = Stream.concat(
                        select(edits, MonthEdit.Reading.class).map(MonthEdit.Reading::indicator),
                        select(edits, MonthEdit.Decision.class).map(MonthEdit.Decision::indicator))
                .distinct()
                .toList();
        var indicators = scopes.lockIndicators(
                Stream.concat(ticked.stream(), read.stream()).toList());
        var gate = new EntryPolicy(permissions.get(), holdPeriods(phases.values(), indicators.values()), openers);
        var stamp = ChangeStamp.of(who.displayName(), clock);
        var reached = phases.isEmpty()
                ? List.<ProgressRow>of()
                : progress.ofItems(
                        phases.keySet().stream().map(id -> id.value()).toList());
        var phaseBoard = new PhaseEdits(phases, reached, gate, stamp);
        var readingBoard = new ReadingEdits(
                indicators,
                read.isEmpty() ? List.of() : readings.ofIndicators(values(read)),
                gate,
                new Approvals(approvals, gate),
                stamp);
        var actionBoard = new ActionEdits(
                indicators,
                scopes.actions(ticked),
                ticked.isEmpty() ? List.of() : actions.ofIndicators(values(ticked)),
                gate,
                stamp);
        var outcomes = new ArrayList<SaveOutcome>(edits.size());
        for (var edit : edits) {
            outcomes.add(
                    switch (edit) {
                        case MonthEdit.Reached cell -> phaseBoard.apply(cell);
                        case MonthEdit.Reading cell -> readingBoard.apply(cell);
                        case MonthEdit.Decision cell -> readingBoard.apply(cell);
                        case MonthEdit.Action cell -> actionBoard.apply(cell);
                    });
        }
        store(who, phaseBoard, readingBoard, actionBoard);
        return outcomes;
    }

    private void store(SignedIn who, PhaseEdits phases, ReadingEdits indicators, ActionEdits steps) {
        each(phases.fresh(), progress::insert);
        each(phases.changed(), progress::update);
        each(indicators.fresh(), readings::insert);
        each(indicators.changed(), readings::update);
        each(steps.fresh(), actions::insert);
        each(steps.changed(), actions::update);
        List<Change> changes = new ArrayList<>(phases.changes());
        changes.addAll(indicators.changes());
        changes.addAll(steps.changes());
        history.add(who.actor(), changes);
    }

    private static <T> void each(List<T> rows, Consumer<List<T>> write) {
        if (!rows.isEmpty()) {
            write.accept(rows);
        }
    }

    private static List<Long> values(List<IndicatorId> ids) {
        return ids.stream().map(IndicatorId::value).distinct().toList();
    }

    private Map<PlanMonth, PeriodRow> holdPeriods(Collection<ItemScope> phases, Collection<IndicatorScope> indicators) {
        var plans = Stream.concat(phases.stream(), indicators.stream().map(IndicatorScope::item))
                .map(scope -> scope.plan().id().value())
                .distinct()
                .sorted()
                .toList();
        var held = new HashMap<PlanMonth, PeriodRow>();
        if (!plans.isEmpty()) {
            periods.holdOfPlans(plans).forEach(row -> held.put(new PlanMonth(row.planId(), row.at()), row));
        }
        return held;
    }

    private static <T extends MonthEdit> Stream<T> select(List<MonthEdit> edits, Class<T> kind) {
        return edits.stream().filter(kind::isInstance).map(kind::cast);
    }
}
