package it.pdo.progress;

import it.pdo.history.HistoryChange;
import it.pdo.identity.Operation;
import it.pdo.planning.ItemId;
import it.pdo.planning.store.ItemScope;
import it.pdo.progress.message.ProgressMessages;
import it.pdo.progress.period.ChangeStamp;
import it.pdo.shared.Issue;
import it.pdo.shared.ItalianNumbers;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides edits of locked phases for one writer, in order, and collects the rows to store. Pure. */
public final class PhaseEdits {
    private record CellKey(long item, YearMonth month) {}

    private final Map<ItemId, ItemScope> scopes;
    private final EntryPolicy gate;
    private final ChangeStamp stamp;
    private final Map<CellKey, ProgressRow> rows = new HashMap<>();
    private final Map<CellKey, ProgressRow> fresh = new LinkedHashMap<>();
    private final Map<CellKey, ProgressRow> changed = new LinkedHashMap<>();
    private final List<HistoryChange> changes = new ArrayList<>();

    public PhaseEdits(Map<ItemId, ItemScope> scopes, List<ProgressRow> stored, EntryPolicy gate, ChangeStamp stamp) {
        this.scopes = scopes;
        this.gate = gate;
        this.stamp = stamp;
        stored.forEach(row -> rows.put(new CellKey(row.itemId(), row.at()), row));
    }

    public List<ProgressRow> fresh() {
        return List.copyOf(fresh.values());
    }

    public List<ProgressRow> changed() {
        return List.copyOf(changed.values());
    }

    public List<HistoryChange> changes() {
        return changes;
    }

    public SaveOutcome apply(MonthEdit.Reached edit) {
        var scope = scopes.get(edit.item());
        if (scope == null) {
            return refused(ProgressMessages.refusal("cell.unknown"));
        }
        var closed = gate.refuse(Operation.ENTER_PROGRESS, scope, scope.active(), edit.month());
        if (closed.isPresent()) {
            return refused(closed.get());
        }
        if (!scope.entry().takesProgress()) {
            return refused(ProgressMessages.refusal("cell.not-a-phase"));
        }
        var months = scope.rules().phaseMonths();
        if (!months.contains(edit.month().getMonthValue()) && !edit.text().isBlank()) {
            return refused(ProgressMessages.refusal("cell.not-a-step", edit.month(), ProgressMessages.months(months)));
        }
        return switch (PercentText.read(edit.text())) {
            case PercentText.Unfit unfit -> refused(unfit.issue());
            case PercentText.Value value -> decide(edit, scope, value.percent());
        };
    }

    private SaveOutcome decide(MonthEdit.Reached edit, ItemScope scope, @Nullable BigDecimal percent) {
        var key = new CellKey(edit.item().value(), edit.month());
        var row = rows.get(key);
        var before = row == null ? null : row.reached();
        var version = row == null ? 0 : row.version();
        if (same(before, percent)) { // also the second answer to an edit whose first answer was lost
            return new SaveOutcome.Saved(version, show(percent), show(before), "");
        }
        if (row != null && version != edit.expectedVersion()) {
            return new SaveOutcome.Conflict(
                    show(before), "", row.changedBy(), row.changedAt().toInstant(ZoneOffset.UTC), version);
        }
        if (percent != null && scope.rules().cumulative()) {
            var turned = outOfOrder(key, percent);
            if (turned.isPresent()) {
                return refused(turned.get());
            }
        }
        if (percent != null && (before == null || percent.compareTo(before) > 0)) {
            var others = sumWithout(scope, key);
            var total = others.add(percent);
            if (total.compareTo(PercentText.HUNDRED) > 0) {
                var room = PercentText.HUNDRED.subtract(others).max(BigDecimal.ZERO);
                return refused(ProgressMessages.refusal("percent.sum-exceeds", percent, total, room));
            }
        }
        stage(key, row, percent, version + 1);
        changes.add(new HistoryChange(
                "phase", edit.item().value(), "reached " + edit.month(), show(before), show(percent)));
        return new SaveOutcome.Saved(version + 1, show(percent), show(before), "");
    }

    private void stage(CellKey key, @Nullable ProgressRow old, @Nullable BigDecimal percent, long version) {
        var row = new ProgressRow(
                key.item(),
                key.month().getYear(),
                key.month().getMonthValue(),
                percent,
                stamp.by(),
                stamp.at(),
                version);
        rows.put(key, row);
        (old == null || fresh.containsKey(key) ? fresh : changed).put(key, row);
    }

    /** A cumulative value must lie between its neighbours in the year. */
    private Optional<Issue> outOfOrder(CellKey cell, BigDecimal percent) {
        for (var entry : rows.entrySet()) {
            var key = entry.getKey();
            var other = entry.getValue().reached();
            if (other == null
                    || key.item() != cell.item()
                    || key.month().getYear() != cell.month().getYear()) {
                continue;
            }
            if (key.month().isBefore(cell.month()) && other.compareTo(percent) > 0) {
                return Optional.of(ProgressMessages.refusal("percent.below-earlier", percent, other, key.month()));
            }
            if (key.month().isAfter(cell.month()) && other.compareTo(percent) < 0) {
                return Optional.of(ProgressMessages.refusal("percent.above-later", percent, other, key.month()));
            }
        }
        return Optional.empty();
    }

    /** The other cumulative values: the last of each other year. */
    private BigDecimal totalsWithout(CellKey cell, int since) {
        Map<Integer, BigDecimal> years = new HashMap<>();
        for (var entry : rows.entrySet()) {
            var key = entry.getKey();
            var reached = entry.getValue().reached();
            int year = key.month().getYear();
            if (reached != null
                    && key.item() == cell.item()
                    && year >= since
                    && year != cell.month().getYear()) {
                years.merge(year, reached, BigDecimal::max);
            }
        }
        return years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the phase has reached without the cell, including previous years. */
    private BigDecimal sumWithout(ItemScope scope, CellKey cell) {
        var year = cell.month().getYear();
        var since = scope.entry().cronoprogram().countedFrom(year);
        var sum = scope.entry().cronoprogram().previousTo(year).orElse(BigDecimal.ZERO);
        if (scope.rules().cumulative()) {
            return sum.add(totalsWithout(cell, since));
        }
        for (var entry : rows.entrySet()) {
            var key = entry.getKey();
            var reached = entry.getValue().reached();
            if (reached != null && key.item() == cell.item() && key.month().getYear() >= since && !key.equals(cell)) {
                sum = sum.add(reached);
            }
        }
        return sum;
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null) {
            return b == null;
        }
        return b != null && a.compareTo(b) == 0;
    }

    private static String show(@Nullable BigDecimal percent) {
        return percent == null ? "" : ItalianNumbers.format(percent.stripTrailingZeros());
    }

    private static SaveOutcome refused(Issue issue) {
        return new SaveOutcome.Refused(List.of(issue));
    }
}
