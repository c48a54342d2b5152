package it.pdo.ui.editor;

import it.pdo.format.Level;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes of an item as a whole: reorder, move, remove, duplicate. Pure. */
final class ItemMoves {
    private final PlanTree tree;
    private final Map<ItemId, WholeItem> contents;

    ItemMoves(PlanTree tree) {
        this.tree = tree;
        this.contents = PlanContents.of(tree);
    }

    private WholeItem content(ItemId id) {
        return Objects.requireNonNull(contents.get(id), () -> "no item " + id);
    }

    private List<Item> siblings(Item item) {
        ItemId parent = item.parent();
        return parent == null ? tree.roots() : tree.children(parent);
    }

    /** One place up (−1) or down (+1) among those beside it of the same level; nothing at an end. */
    List<ItemChange> beside(Item item, int by) {
        List<Item> order = new ArrayList<>(siblings(item));
        int from = order.indexOf(item);
        int to = from + by;
        while (to >= 0 && to < order.size() && !order.get(to).level().equals(item.level())) {
            to += by;
        }
        if (from < 0 || to < 0 || to >= order.size()) {
            return List.of();
        }
        order.remove(from);
        order.add(to, item);
        List<ItemChange> changes = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            Item each = order.get(at);
            if (each.position() != at) {
                WholeItem before = content(each.id());
                changes.add(ItemChange.changed(each.id(), before, before.withPlace(before.parent(), at)));
            }
        }
        return changes;
    }

    /** Items that an item may stand under, those below it and where it is left out. */
    List<Item> parents(Item item, Level level) {
        return tree.items().stream()
                .filter(other -> level.parents().contains(other.level()))
                .filter(other -> !other.id().equals(item.id()) && !other.id().equals(item.parent()))
                .filter(other -> tree.ancestors(other).stream()
                        .noneMatch(above -> above.id().equals(item.id())))
                .toList();
    }

    /** Under another item, at the end. */
    ItemChange under(Item item, @Nullable ItemId parent) {
        int last = (parent == null ? tree.roots() : tree.children(parent))
                .stream().mapToInt(Item::position).max().orElse(-1);
        WholeItem before = content(item.id());
        return ItemChange.changed(item.id(), before, before.withPlace(parent, last + 1));
    }

    /** Removes the item with its descendants. */
    List<ItemChange> away(Item item) {
        List<ItemChange> changes = new ArrayList<>();
        changes.add(ItemChange.removed(item.id(), content(item.id())));
        tree.children(item.id()).forEach(child -> changes.addAll(away(child)));
        return changes;
    }

    /** Duplicates the item with its descendants after itself; measured values stay with the original. */
    List<ItemChange> twice(Item item, ItemId copy, String code, String title) {
        WholeItem start = content(item.id());
        int last = siblings(item).stream().mapToInt(Item::position).max().orElse(-1);
        List<ItemChange> changes = new ArrayList<>();
        changes.add(ItemChange.added(
                copy,
                fresh(start)
                        .with(code, title, start.unit(), start.weight())
                        .withPlace(start.parent(), last + 1)
                        .withState(ItemState.ACTIVE)));
        below(item, copy, changes);
        return changes;
    }

    private void below(Item from, ItemId to, List<ItemChange> changes) {
        for (Item child : tree.children(from.id())) {
            WholeItem start = content(child.id());
            ItemChange added = ItemChange.added(fresh(start).withPlace(to, start.position()));
            changes.add(added);
            below(child, added.item(), changes);
        }
    }

    private static WholeItem fresh(WholeItem content) {
        return content.withIndicators(
                content.indicators().stream().map(IndicatorContent::copy).toList());
    }
}
