package it.pdo.progress.month;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.store.LockedItems;
import it.pdo.planning.store.PlanBranches;
import it.pdo.progress.ActionEdits;
import it.pdo.progress.ApprovalRule;
import it.pdo.progress.Approvals;
import it.pdo.progress.EntryPolicy;
import it.pdo.progress.EntryPolicy.PlanMonth;
import it.pdo.progress.MonthEdit;
import it.pdo.progress.PhaseEdits;
import it.pdo.progress.ReadingEdits;
import it.pdo.progress.ReportedRows;
import it.pdo.progress.SaveOutcome;
import it.pdo.progress.period.ChangeStamp;
import it.pdo.progress.period.PeriodRepository;
import it.pdo.progress.period.PeriodRow;
import it.pdo.shared.LocalizedMessage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the edits of a user in one transaction, with a number of queries independent of the number of edits, and
 * returns what it read of the objectives.
 */
@Singleton
class MonthWriter {
    private final LockedItems locks;
    private final PeriodRepository periods;
    private final ReportedRows reported;
    private final ApprovalRule approvals;
    private final History history;
    private final Clock clock;

    MonthWriter(
            LockedItems locks,
            PeriodRepository periods,
            ReportedRows reported,
            ApprovalRule approvals,
            History history,
            Clock clock) {
        this.locks = locks;
        this.periods = periods;
        this.reported = reported;
        this.approvals = approvals;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Locks rows first and reads afterwards, because a snapshot taken before the lock would be outdated.
     *
     * @param units reads the units as of the month
     */
    @Transactional(propagation = Propagation.MANDATORY)
    WrittenMonth write(
            SignedIn who, Supplier<UnitTree> units, Supplier<LocalizedMessage> openers, List<MonthEdit> edits) {
        var held = locks.lock(
                edits.stream().flatMap(MonthWriter::item).toList(),
                edits.stream().flatMap(MonthWriter::indicator).toList());
        var tree = units.get();
        var permissions = Permissions.of(who, tree);
        var months = holdPeriods(held.plans());
        var gate = new EntryPolicy(
                permissions,
                months.stream()
                        .collect(Collectors.toMap(row -> new PlanMonth(row.planId(), row.at()), Function.identity())),
                openers);
        var stored = read(held.plans());
        var boards = boards(held, stored, gate, ChangeStamp.of(who.displayName(), clock));
        var outcomes = edits.stream().map(boards::apply).toList();
        reported.store(boards.fresh(), boards.changed());
        history.add(who.actor(), boards.changes());
        var now = stored.with(boards.fresh()).with(boards.changed());
        return new WrittenMonth(outcomes, held.plans(), months, now, tree, permissions);
    }

    private Boards boards(LockedItems.Held held, ReportedRows.OfPlan stored, EntryPolicy gate, ChangeStamp stamp) {
        var reached = stored.progress().stream()
                .filter(row -> held.items().containsKey(new ItemId(row.itemId())))
                .toList();
        return new Boards(
                new PhaseEdits(held.items(), reached, gate, stamp),
                new ReadingEdits(
                        held.indicators(),
                        stored.readings(),
                        gate,
                        new Approvals(approvals, gate, held.plans()),
                        stamp),
                new ActionEdits(held.indicators(), actions(held), stored.actions(), gate, stamp));
    }

    /** The edits of each kind, decided in order. */
    private record Boards(PhaseEdits phases, ReadingEdits readings, ActionEdits actions) {

        SaveOutcome apply(MonthEdit edit) {
            return switch (edit) {
                case MonthEdit.Reached cell -> phases.apply(cell);
                case MonthEdit.Reading cell -> readings.apply(cell);
                case MonthEdit.ApprovalDecision cell -> readings.apply(cell);
                case MonthEdit.Action cell -> actions.apply(cell);
            };
        }

        ReportedRows.OfPlan fresh() {
            return new ReportedRows.OfPlan(phases.fresh(), readings.fresh(), actions.fresh());
        }

        ReportedRows.OfPlan changed() {
            return new ReportedRows.OfPlan(phases.changed(), readings.changed(), actions.changed());
        }

        List<HistoryChange> changes() {
            List<HistoryChange> changes = new ArrayList<>(phases.changes());
            changes.addAll(readings.changes());
            changes.addAll(actions.changes());
            return changes;
        }
    }

    /** The positions of the actions of each locked indicator. */
    private static Map<IndicatorId, Set<Integer>> actions(LockedItems.Held held) {
        return held.indicators().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> IntStream.range(
                                0, entry.getValue().indicator().actions().size())
                        .boxed()
                        .collect(Collectors.toSet())));
    }

    private ReportedRows.OfPlan read(List<PlanBranches> plans) {
        var indicators = plans.stream()
                .flatMap(plan -> plan.tree().indicators().stream())
                .toList();
        return reported.of(
                plans.stream()
                        .flatMap(plan -> plan.tree().items().stream())
                        .map(Item::id)
                        .toList(),
                indicators.stream().map(Indicator::id).toList(),
                indicators.stream()
                        .filter(indicator -> !indicator.actions().isEmpty())
                        .map(Indicator::id)
                        .toList());
    }

    private List<PeriodRow> holdPeriods(List<PlanBranches> plans) {
        return plans.isEmpty()
                ? List.of()
                : periods.holdOfPlans(plans.stream()
                        .map(plan -> plan.tree().plan().id().value())
                        .sorted()
                        .toList());
    }

    private static Stream<ItemId> item(MonthEdit edit) {
        return edit instanceof MonthEdit.Reached cell ? Stream.of(cell.item()) : Stream.empty();
    }

    private static Stream<IndicatorId> indicator(MonthEdit edit) {
        return switch (edit) {
            case MonthEdit.Reached _ -> Stream.empty();
            case MonthEdit.Reading cell -> Stream.of(cell.indicator());
            case MonthEdit.ApprovalDecision cell -> Stream.of(cell.indicator());
            case MonthEdit.Action cell -> Stream.of(cell.indicator());
        };
    }
}
