package it.pdo.progress;

import it.pdo.history.HistoryChange;
import it.pdo.identity.Operation;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.store.IndicatorScope;
import it.pdo.progress.message.ProgressMessages;
import it.pdo.progress.period.ChangeStamp;
import it.pdo.shared.Issue;
import it.pdo.target.TargetText;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides edits of locked readings for one writer, in order, and collects the rows to store. Pure. */
public final class ReadingEdits {
    private record CellKey(long indicator, YearMonth month) {}

    private final Map<IndicatorId, IndicatorScope> scopes;
    private final EntryPolicy gate;
    private final Approvals approvals;
    private final ChangeStamp stamp;
    private final Map<CellKey, ReadingRow> rows = new HashMap<>();
    private final Map<CellKey, ReadingRow> fresh = new LinkedHashMap<>();
    private final Map<CellKey, ReadingRow> changed = new LinkedHashMap<>();
    private final List<HistoryChange> changes = new ArrayList<>();

    public ReadingEdits(
            Map<IndicatorId, IndicatorScope> scopes,
            List<ReadingRow> stored,
            EntryPolicy gate,
            Approvals approvals,
            ChangeStamp stamp) {
        this.scopes = scopes;
        this.approvals = approvals;
        this.gate = gate;
        this.stamp = stamp;
        stored.forEach(row -> rows.put(new CellKey(row.indicatorId(), row.at()), row));
    }

    public List<ReadingRow> fresh() {
        return List.copyOf(fresh.values());
    }

    public List<ReadingRow> changed() {
        return List.copyOf(changed.values());
    }

    public List<HistoryChange> changes() {
        return changes;
    }

    public SaveOutcome apply(MonthEdit.Reading edit) {
        var scope = scopes.get(edit.indicator());
        if (scope == null) {
            return refused(ProgressMessages.refusal("cell.unknown"));
        }
        var closed = gate.refuse(Operation.ENTER_PROGRESS, scope.item(), scope.active(), edit.month());
        if (closed.isPresent()) {
            return refused(closed.get());
        }
        if (!scope.indicator().derivation().takesReadings()) {
            return refused(ProgressMessages.refusal("reading.derived"));
        }
        var months = scope.item().rules().readingMonths();
        if (!months.contains(edit.month().getMonthValue()) && !edit.text().isBlank()) {
            return refused(ProgressMessages.refusal(
                    "reading.not-a-checkpoint", edit.month(), ProgressMessages.months(months)));
        }
        return switch (ReadingText.read(edit.text(), edit.note())) {
            case ReadingText.Unfit unfit -> new SaveOutcome.Refused(unfit.issues());
            case ReadingText.Value value -> decide(edit, scope, value);
        };
    }

    private SaveOutcome decide(MonthEdit.Reading edit, IndicatorScope scope, ReadingText.Value value) {
        var key = new CellKey(edit.indicator().value(), edit.month());
        var row = rows.get(key);
        var text = row == null ? "" : row.text();
        var note = row == null ? "" : row.note();
        var version = row == null ? 0 : row.version();
        if (text.equals(value.text()) && note.equals(value.note())) { // also an edit whose first answer was lost
            return new SaveOutcome.Saved(version, text, text, note);
        }
        if (row != null && version != edit.expectedVersion()) {
            return new SaveOutcome.Conflict(
                    text, note, row.changedBy(), row.changedAt().toInstant(ZoneOffset.UTC), version);
        }
        var unreadable =
                IndicatorTarget.of(target(scope, edit), edit.month().getYear()).refuse(value.text());
        if (unreadable.isPresent()) {
            return refused(unreadable.get());
        }
        stage(
                key,
                ReadingRow.written(
                        edit.indicator(),
                        edit.month(),
                        value,
                        stamp,
                        version + 1,
                        approvals.ofWriting(scope, edit.month(), value)));
        record(edit, "reading ", text, value.text());
        record(edit, "note ", note, value.note());
        return new SaveOutcome.Saved(version + 1, value.text(), text, note);
    }

    private static TargetText target(IndicatorScope scope, MonthEdit.Reading edit) {
        return scope.item()
                .entry()
                .cards()
                .target(scope.indicator(), edit.month().getYear());
    }

    private void record(MonthEdit.Reading edit, String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new HistoryChange("indicator", edit.indicator().value(), field + edit.month(), before, after));
        }
    }

    private void stage(CellKey key, ReadingRow row) {
        var known = rows.put(key, row) != null;
        (known && !fresh.containsKey(key) ? changed : fresh).put(key, row);
    }

    public SaveOutcome apply(MonthEdit.ApprovalDecision edit) {
        var scope = scopes.get(edit.indicator());
        var key = new CellKey(edit.indicator().value(), edit.month());
        var row = rows.get(key);
        if (scope == null || row == null || row.text().isEmpty()) {
            return refused(ProgressMessages.refusal("cell.unknown"));
        }
        var refusal = approvals.refuse(scope, edit);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var why = edit.note().strip();
        if (row.approval() == edit.decision() && row.approvalNote().equals(why)) {
            return new SaveOutcome.Saved(row.version(), row.text(), row.text(), row.note());
        }
        if (row.version() != edit.expectedVersion()) {
            return new SaveOutcome.Conflict(
                    row.text(), row.note(), row.changedBy(), row.changedAt().toInstant(ZoneOffset.UTC), row.version());
        }
        var decided = row.decided(edit.decision(), why, stamp);
        stage(key, decided);
        changes.add(new HistoryChange(
                "indicator",
                edit.indicator().value(),
                "approval " + edit.month(),
                row.approval().name(),
                edit.decision().name(),
                why));
        return new SaveOutcome.Saved(decided.version(), row.text(), row.text(), row.note());
    }

    private static SaveOutcome refused(Issue issue) {
        return new SaveOutcome.Refused(List.of(issue));
    }
}
