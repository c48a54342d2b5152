package it.pdo.progress;

import it.pdo.history.HistoryChange;
import it.pdo.identity.Operation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.store.IndicatorScope;
import it.pdo.progress.message.ProgressMessages;
import it.pdo.progress.period.ChangeStamp;
import it.pdo.shared.Issue;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides edits of locked actions for one writer, in order, and collects the rows to store. Pure. */
public final class ActionEdits {
    private record CellKey(long indicator, int action, YearMonth month) {}

    private final Map<IndicatorId, IndicatorScope> scopes;
    private final Map<IndicatorId, Set<Integer>> known;
    private final EntryPolicy gate;
    private final ChangeStamp stamp;
    private final ActionProgress states;
    private final Map<CellKey, ActionProgressRow> fresh = new LinkedHashMap<>();
    private final Map<CellKey, ActionProgressRow> changed = new LinkedHashMap<>();
    private final List<HistoryChange> changes = new ArrayList<>();

    /** @param known the actions each indicator has */
    public ActionEdits(
            Map<IndicatorId, IndicatorScope> scopes,
            Map<IndicatorId, Set<Integer>> known,
            List<ActionProgressRow> stored,
            EntryPolicy gate,
            ChangeStamp stamp) {
        this.scopes = scopes;
        this.known = known;
        this.gate = gate;
        this.stamp = stamp;
        this.states = new ActionProgress(stored);
    }

    public List<ActionProgressRow> fresh() {
        return List.copyOf(fresh.values());
    }

    public List<ActionProgressRow> changed() {
        return List.copyOf(changed.values());
    }

    public List<HistoryChange> changes() {
        return changes;
    }

    public SaveOutcome apply(MonthEdit.Action edit) {
        var scope = scopes.get(edit.indicator());
        if (scope == null || !known.getOrDefault(edit.indicator(), Set.of()).contains(edit.action())) {
            return refused(ProgressMessages.refusal("cell.unknown"));
        }
        var closed = gate.refuse(Operation.ENTER_PROGRESS, scope.item(), scope.active(), edit.month());
        if (closed.isPresent()) {
            return refused(closed.get());
        }
        if (!scope.indicator().derivation().takesReadings()) {
            return refused(ProgressMessages.refusal("reading.derived"));
        }
        return decide(edit);
    }

    private SaveOutcome decide(MonthEdit.Action edit) {
        var row = states.stateAt(edit.indicator(), edit.action(), edit.month());
        var before = states.done(edit.indicator(), edit.action(), edit.month());
        var version = row == null ? 0 : row.version();
        if (before == edit.done()) { // also the second answer to an edit whose first answer was lost
            return new SaveOutcome.Saved(version, show(before), show(before), "");
        }
        if (row != null && version != edit.expectedVersion()) {
            return new SaveOutcome.Conflict(
                    show(before), "", row.changedBy(), row.changedAt().toInstant(ZoneOffset.UTC), version);
        }
        stage(edit, row, version + 1);
        changes.add(new HistoryChange(
                "indicator",
                edit.indicator().value(),
                "action " + (edit.action() + 1) + " " + edit.month(),
                show(before),
                show(edit.done())));
        return new SaveOutcome.Saved(version + 1, show(edit.done()), show(before), "");
    }

    private void stage(MonthEdit.Action edit, @Nullable ActionProgressRow old, long version) {
        var key = new CellKey(edit.indicator().value(), edit.action(), edit.month());
        var row = new ActionProgressRow(
                key.indicator(),
                key.action(),
                key.month().getYear(),
                key.month().getMonthValue(),
                edit.done(),
                stamp.by(),
                stamp.at(),
                version);
        states.put(row);
        (old == null || fresh.containsKey(key) ? fresh : changed).put(key, row);
    }

    private static String show(boolean done) {
        return done ? MonthEdit.Action.DONE : MonthEdit.Action.NOT_DONE;
    }

    private static SaveOutcome refused(Issue issue) {
        return new SaveOutcome.Refused(List.of(issue));
    }
}
