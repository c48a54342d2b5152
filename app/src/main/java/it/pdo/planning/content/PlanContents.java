package it.pdo.planning.content;

import it.pdo.planning.CellDraft;
import it.pdo.planning.Item;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemParts;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanTree;
import it.pdo.planning.ResourceDraft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The content of every item of a plan, and the changes between two such states. Pure. */
public final class PlanContents {
    private PlanContents() {}

    /** The contents of all items, parents before children. */
    public static Map<ItemId, WholeItem> of(PlanTree tree) {
        Map<ItemId, List<LinkContent>> links = new HashMap<>();
        tree.links().forEach(link -> links.computeIfAbsent(link.item(), _ -> new ArrayList<>())
                .add(new LinkContent(link.kind(), link.parentItem(), link.parentUnit(), link.weight())));
        Map<ItemId, WholeItem> contents = new LinkedHashMap<>();
        for (var item : tree.items()) {
            contents.put(item.id(), content(tree, item, links.getOrDefault(item.id(), List.of())));
        }
        return contents;
    }

    private static WholeItem content(PlanTree tree, Item item, List<LinkContent> links) {
        return new WholeItem(
                new ItemContent(item.parent(), item.position(), item.heading(), item.unit()),
                new ItemParts<>(
                        tree.cells(item.id()).stream()
                                .map(cell -> new CellDraft(
                                        cell.kind(), cell.year(), cell.month(), cell.day(), cell.planned()))
                                .toList(),
                        tree.indicators(item.id()).stream()
                                .map(IndicatorContent::of)
                                .toList(),
                        tree.people(item.id()).stream()
                                .map(row -> new ShareContent(
                                        row.category(),
                                        row.person(),
                                        row.percent(),
                                        row.note(),
                                        row.collective(),
                                        row.columns()))
                                .toList(),
                        tree.resources(item.id()).stream()
                                .map(row -> new ResourceDraft(
                                        row.kind(), row.description(), row.cost(), row.costText(), row.columns()))
                                .toList()),
                links);
    }

    /** The changes from one state of a plan to another; equal items are left out. */
    public static List<ItemChange> changes(Map<ItemId, WholeItem> from, Map<ItemId, WholeItem> to) {
        var changes = new ArrayList<ItemChange>();
        to.forEach((id, after) -> {
            var before = from.get(id);
            if (before == null) {
                changes.add(ItemChange.added(id, after));
            } else if (!before.equals(after)) {
                changes.add(ItemChange.changed(id, before, after));
            }
        });
        from.forEach((id, before) -> {
            if (!to.containsKey(id)) {
                changes.add(ItemChange.removed(id, before));
            }
        });
        return changes;
    }

    /** A state of a plan with changes applied; their {@code before} is ignored. */
    public static Map<ItemId, WholeItem> with(Map<ItemId, WholeItem> contents, Collection<ItemChange> changes) {
        Map<ItemId, WholeItem> after = new LinkedHashMap<>(contents);
        changes.forEach(change -> change.after()
                .ifPresentOrElse(content -> after.put(change.item(), content), () -> after.remove(change.item())));
        return after;
    }

    /** Whether two contents of an item differ in more than confirmed targets. */
    public static boolean differ(Optional<WholeItem> one, Optional<WholeItem> other) {
        return !one.map(WholeItem::unconfirmed).equals(other.map(WholeItem::unconfirmed));
    }

    /**
     * A plan in another state, such as after a variation or at approval.
     *
     * @param plan the plan's properties in that state
     * @param now the current plan, for the versions of items
     */
    public static PlanTree tree(Plan plan, PlanTree now, Map<ItemId, WholeItem> contents) {
        return new TreeOfContents(now, contents).tree(plan);
    }
}
