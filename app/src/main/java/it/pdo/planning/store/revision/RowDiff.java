package it.pdo.planning.store.revision;

import it.pdo.planning.ActionDraft;
import it.pdo.planning.CellDraft;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.ActionRow;
import it.pdo.planning.store.CellRow;
import it.pdo.planning.store.ColumnsJson;
import it.pdo.planning.store.IndicatorRow;
import it.pdo.planning.store.ItemRow;
import it.pdo.planning.store.LinkRow;
import it.pdo.planning.store.ResourceRow;
import it.pdo.planning.store.ShareRow;
import it.pdo.tenancy.IdGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The row changes from the stored contents of items to new ones, collected so that each table is written in batches.
 */
final class RowDiff {
    private final long plan;
    private final PlanTree tree;

    final List<ItemRow> newItems = new ArrayList<>();
    final List<ItemRow> changedItems = new ArrayList<>();
    final List<Long> removedItems = new ArrayList<>();
    final List<CellRow> newCells = new ArrayList<>();
    final List<CellRow> removedCells = new ArrayList<>();
    final List<IndicatorRow> newIndicators = new ArrayList<>();
    final List<IndicatorRow> changedIndicators = new ArrayList<>();
    final List<Long> removedIndicators = new ArrayList<>();
    final List<ActionRow> newActions = new ArrayList<>();
    final List<ActionRow> changedActions = new ArrayList<>();
    final List<ActionRow> removedActions = new ArrayList<>();
    final List<Long> itemsWithOtherPeople = new ArrayList<>();
    final List<ShareRow> newShares = new ArrayList<>();
    final List<Long> itemsWithOtherResources = new ArrayList<>();
    final List<ResourceRow> newResources = new ArrayList<>();
    final List<Long> itemsWithOtherLinks = new ArrayList<>();
    final List<LinkRow> newLinks = new ArrayList<>();

    /** @param changes effective changes; added items come after their parents */
    RowDiff(PlanTree tree, List<ItemChange> changes) {
        this.tree = tree;
        this.plan = tree.plan().id().value();
        changes.forEach(this::item);
        indicators(changes);
    }

    private void item(ItemChange change) {
        var id = change.item().value();
        var before = change.before().orElse(null);
        var after = change.after().orElse(null);
        if (after == null) {
            removedItems.add(id);
            return;
        }
        (before == null ? newItems : changedItems).add(row(id, before, after));
        cells(id, before == null ? List.of() : before.cronoprogram(), after.cronoprogram());
        if (before == null || !before.people().equals(after.people())) {
            shares(id, before, after);
        }
        if (before == null || !before.resources().equals(after.resources())) {
            resources(id, before, after);
        }
        if (before == null || !before.links().equals(after.links())) {
            links(id, before, after);
        }
    }

    private ItemRow row(long id, @Nullable WholeItem before, WholeItem after) {
        var stored = tree.item(new ItemId(id)).orElse(null);
        // Unchanged fields keep their text, including trailing zeros.
        var fields = stored != null && before != null && before.fields().equals(after.fields())
                ? stored.fields()
                : after.fields();
        return ItemRow.of(
                new Item(
                        new ItemId(id),
                        stored == null ? 1 : stored.version() + 1,
                        new ItemContent(
                                after.parent(),
                                after.position(),
                                after.heading().withFields(fields),
                                after.unit())),
                plan);
    }

    private void cells(long id, List<CellDraft> before, List<CellDraft> after) {
        var kept = new HashSet<>(after);
        var there = new HashSet<>(before);
        before.stream().filter(cell -> !kept.contains(cell)).forEach(cell -> removedCells.add(row(id, cell)));
        after.stream().filter(cell -> !there.contains(cell)).forEach(cell -> newCells.add(row(id, cell)));
    }

    private static CellRow row(long id, CellDraft cell) {
        return new CellRow(id, cell.kind(), cell.year(), cell.month(), cell.day(), cell.planned());
    }

    private void shares(long id, @Nullable WholeItem before, WholeItem after) {
        if (before != null && !before.people().isEmpty()) {
            itemsWithOtherPeople.add(id);
        }
        var position = 0;
        for (var row : after.people()) {
            var person = row.person();
            newShares.add(new ShareRow(
                    id,
                    position++,
                    row.category(),
                    person == null ? null : person.value(),
                    row.percent(),
                    row.note(),
                    row.collective(),
                    ColumnsJson.write(row.columns())));
        }
    }

    private void resources(long id, @Nullable WholeItem before, WholeItem after) {
        if (before != null && !before.resources().isEmpty()) {
            itemsWithOtherResources.add(id);
        }
        var position = 0;
        for (var row : after.resources()) {
            newResources.add(new ResourceRow(
                    id,
                    position++,
                    row.kind(),
                    row.description(),
                    row.cost(),
                    row.costText(),
                    ColumnsJson.write(row.columns())));
        }
    }

    private void links(long id, @Nullable WholeItem before, WholeItem after) {
        if (before != null && !before.links().isEmpty()) {
            itemsWithOtherLinks.add(id);
        }
        for (var link : after.links()) {
            var item = link.parentItem();
            var unit = link.parentUnit();
            newLinks.add(new LinkRow(
                    IdGenerator.next(),
                    id,
                    item == null ? null : item.value(),
                    unit == null ? null : unit.value(),
                    link.kind(),
                    link.weight()));
        }
    }

    /** An indicator and its position. */
    private record Placed(long item, int position, IndicatorContent content) {}

    /** Compared over all items at once, because an indicator may move to another item and keep its readings. */
    private void indicators(List<ItemChange> changes) {
        Map<IndicatorId, Placed> before = new HashMap<>();
        Map<IndicatorId, Placed> after = new LinkedHashMap<>();
        for (var change : changes) {
            change.before().ifPresent(content -> place(change.item(), content, before));
            change.after().ifPresent(content -> place(change.item(), content, after));
        }
        after.forEach((id, placed) -> {
            var old = before.get(id);
            if (!placed.equals(old)) {
                (old == null ? newIndicators : changedIndicators).add(row(placed));
                actions(id.value(), old == null ? List.of() : old.content.actions(), placed.content.actions());
            }
        });
        before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(id -> removedIndicators.add(id.value()));
    }

    private static void place(ItemId item, WholeItem content, Map<IndicatorId, Placed> into) {
        var position = 0;
        for (var indicator : content.indicators()) {
            into.put(indicator.id(), new Placed(item.value(), position++, indicator));
        }
    }

    private IndicatorRow row(Placed placed) {
        var content = placed.content;
        var version = tree.indicator(content.id()).map(Indicator::version).orElse(0L) + 1;
        return IndicatorRow.of(
                content.id(),
                new ItemId(placed.item),
                placed.position,
                content.definition(),
                content.confirmedTarget(),
                version);
    }

    /** Compared by position, because progress refers to it. */
    private void actions(long indicator, List<ActionDraft> before, List<ActionDraft> after) {
        for (var at = 0; at < Math.max(before.size(), after.size()); at++) {
            if (at >= after.size()) {
                removedActions.add(row(indicator, at, before.get(at)));
            } else if (at >= before.size()) {
                newActions.add(row(indicator, at, after.get(at)));
            } else if (!Objects.equals(before.get(at), after.get(at))) {
                changedActions.add(row(indicator, at, after.get(at)));
            }
        }
    }

    private static ActionRow row(long indicator, int position, ActionDraft action) {
        return new ActionRow(indicator, position, action.text(), action.weight());
    }
}
