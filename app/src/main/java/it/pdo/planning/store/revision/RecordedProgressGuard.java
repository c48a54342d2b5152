package it.pdo.planning.store.revision;

import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.ItemIssues;
import it.pdo.planning.store.ActionState;
import it.pdo.planning.store.ItemRepository;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prevents the removal of items with progress: they must be cancelled instead. */
@Singleton
final class RecordedProgressGuard {
    private final ItemRepository items;
    private final RecordedProgressRepository written;

    RecordedProgressGuard(ItemRepository items, RecordedProgressRepository written) {
        this.items = items;
        this.written = written;
    }

    /** Locks the rows to be removed until the transaction ends, so that nobody writes progress on them. */
    void check(List<ItemChange> changes, RowDiff rows, ItemIssues issues) {
        if (!rows.removedItems.isEmpty()) {
            var ids = rows.removedItems.stream().sorted().toList();
            items.lock(ids);
            var withProgress = new HashSet<>(written.itemsWithProgress(ids));
            changes.stream()
                    .filter(change -> withProgress.contains(change.item().value()))
                    .forEach(change -> issues.add(
                            change.item(),
                            "item.has-progress",
                            ItemIssues.label(change.before().orElseThrow())));
        }
        checkIndicators(changes, rows, issues);
    }

    private void checkIndicators(List<ItemChange> changes, RowDiff rows, ItemIssues issues) {
        var asked = new ArrayList<>(rows.removedIndicators);
        var touched = new HashSet<Long>();
        rows.removedActions.forEach(row -> touched.add(row.indicatorId()));
        rows.changedActions.forEach(row -> touched.add(row.indicatorId()));
        touched.stream().filter(id -> !asked.contains(id)).forEach(asked::add);
        if (asked.isEmpty()) {
            return;
        }
        var gone = Set.copyOf(rows.removedIndicators);
        var ids = asked.stream().sorted().toList();
        var readings = new HashSet<>(written.indicatorsWithReadings(ids));
        Map<Long, Set<Integer>> done = new HashMap<>();
        written.actionMarks(ids).stream().filter(ActionState::done).forEach(mark -> done.computeIfAbsent(
                        mark.indicatorId(), _ -> new HashSet<>())
                .add(mark.position()));
        for (var change : changes) {
            change.before().ifPresent(content -> content.indicators().forEach(old -> {
                var id = old.id().value();
                if (gone.contains(id)) {
                    if (readings.contains(id) || done.containsKey(id)) {
                        issues.add(change.item(), "item.indicator-has-progress", old.name());
                    }
                } else {
                    done.getOrDefault(id, Set.of()).forEach(at -> checkAction(change, old, at, changes, issues));
                }
            }));
        }
    }

    /** A ticked action keeps its position; its text may be corrected. */
    private static void checkAction(
            ItemChange change, IndicatorContent old, int at, List<ItemChange> changes, ItemIssues issues) {
        if (at >= old.actions().size()) {
            return;
        }
        var text = old.actions().get(at).text();
        var now = changes.stream()
                .flatMap(each -> each.after().stream())
                .flatMap(content -> content.indicators().stream())
                .filter(indicator -> indicator.id().equals(old.id()))
                .findFirst()
                .map(IndicatorContent::actions)
                .orElse(List.of());
        var stays = at < now.size()
                && (now.get(at).text().equals(text)
                        || now.stream().noneMatch(action -> action.text().equals(text)));
        if (!stays) {
            issues.add(change.item(), "item.action-has-progress", text);
        }
    }
}
