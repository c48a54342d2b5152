package it.pdo.progress;

import it.pdo.history.Change;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemScope;
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
import org.jspecify.annotations.Nullable;

/** Months of phases held by one writer: decides each edit in turn and keeps what has to be stored. Pure. */
final class PhaseBoard {
    private record CellKey(long item, YearMonth month) {}

    private final Map<ItemId, ItemScope> scopes;
    private final Gate gate;
    private final Stamp stamp;
    private final Map<CellKey, ProgressRow> rows = new HashMap<>();
    private final Map<CellKey, ProgressRow> fresh = new LinkedHashMap<>();
    private final Map<CellKey, ProgressRow> changed = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    PhaseBoard(Map<ItemId, ItemScope> scopes, List<ProgressRow> stored, Gate gate, Stamp stamp) {
        this.scopes = scopes;
        this.gate = gate;
        this.stamp = stamp;
        stored.forEach(row -> rows.put(new CellKey(row.itemId(), row.at()), row));
    }

    List<ProgressRow> fresh() {
        return List.copyOf(fresh.values());
    }

    List<ProgressRow> changed() {
        return List.copyOf(changed.values());
    }

    List<Change> changes() {
        return changes;
    }

    SaveOutcome apply(MonthEdit.Reached edit) {
        var scope = scopes.get(edit.item());
        if (scope == null) {
            return refused(Texts.refusal("cell.unknown"));
        }
        var closed = gate.refuse(scope, scope.active(), edit.month());
        if (closed.isPresent()) {
            return refused(closed.get());
        }
        if (!scope.takesProgress()) {
            return refused(Texts.refusal("cell.not-a-phase"));
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
        if (percent != null && (before == null || percent.compareTo(before) > 0)) {
            var others = sumWithout(scope, key);
            var total = others.add(percent);
            if (total.compareTo(PercentText.HUNDRED) > 0) {
                var room = PercentText.HUNDRED.subtract(others).max(BigDecimal.ZERO);
                return refused(Texts.refusal("percent.sum-exceeds", percent, total, room));
            }
        }
        keep(key, row, percent, version + 1);
        changes.add(new Change("phase", edit.item().value(), "reached " + edit.month(), show(before), show(percent)));
        return new SaveOutcome.Saved(version + 1, show(percent), show(before), "");
    }

    private void keep(CellKey key, @Nullable ProgressRow old, @Nullable BigDecimal percent, long version) {
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

    /** What the phase has reached apart from the cell, from the years before on. */
    private BigDecimal sumWithout(ItemScope scope, CellKey cell) {
        var year = cell.month().getYear();
        var since = scope.cronoprogram().countedFrom(year);
        var sum = scope.cronoprogram().previousTo(year).orElse(BigDecimal.ZERO);
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
