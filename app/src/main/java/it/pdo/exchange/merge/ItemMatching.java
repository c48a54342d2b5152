package it.pdo.exchange.merge;

import it.pdo.planning.Item;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.shared.TidyText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Matches the items of a file with those of a plan. Under the same parent, by the most certain criterion first: the id
 * the file carries, then level, code, outermost unit and title, then without the title, then without the unit, then the
 * title where a code is missing. A remaining item whose level and code are unique on both sides was moved.
 */
final class ItemMatching {

    private final PlanTree tree;
    private final Function<Item, String> outermost;
    private final IdentityHashMap<ItemDraft, ItemId> matches = new IdentityHashMap<>();
    private final Set<ItemId> taken = new HashSet<>();

    private ItemMatching(PlanTree tree, Function<Item, String> outermost) {
        this.tree = tree;
        this.outermost = outermost;
    }

    /**
     * The stored item of each draft that has one.
     *
     * @param outermost name of the outermost unit of an item's own unit, empty without one
     */
    static IdentityHashMap<ItemDraft, ItemId> match(
            PlanTree tree, List<ItemDraft> drafts, Function<Item, String> outermost) {
        ItemMatching matching = new ItemMatching(tree, outermost);
        matching.byId(drafts);
        matching.siblings(drafts, null);
        matching.moved(drafts);
        return matching.matches;
    }

    private void byId(List<ItemDraft> drafts) {
        Map<String, Item> byId = new HashMap<>();
        tree.items().forEach(item -> byId.put(item.id().toString(), item));
        walk(drafts, draft -> {
            Item item = byId.get(draft.sourcePointer());
            if (item != null && item.level().equals(draft.level())) {
                take(draft, item);
            }
        });
    }

    private void take(ItemDraft draft, Item item) {
        if (!matches.containsKey(draft) && taken.add(item.id())) {
            matches.put(draft, item.id());
        }
    }

    private void siblings(List<ItemDraft> drafts, @Nullable ItemId parent) {
        List<Item> stored = parent == null ? tree.roots() : tree.children(parent);
        pair(drafts, stored, d -> code(d) + unit(d) + key(d.title()), i -> code(i) + unit(i) + key(i.title()));
        pair(drafts, stored, d -> code(d) + unit(d), i -> code(i) + unit(i));
        pair(drafts, stored, ItemMatching::code, ItemMatching::code);
        pair(
                drafts,
                stored,
                d -> d.code().isBlank() ? d.level() + "|" + key(d.title()) : "",
                i -> i.level() + "|" + key(i.title()));
        for (ItemDraft draft : drafts) {
            ItemId match = matches.get(draft);
            if (match != null) {
                siblings(draft.children(), match);
            }
        }
    }

    private void pair(
            List<ItemDraft> drafts,
            List<Item> stored,
            Function<ItemDraft, String> keyOfDraft,
            Function<Item, String> keyOfItem) {
        Map<String, Deque<Item>> free = new HashMap<>();
        for (Item item : stored) {
            if (!taken.contains(item.id())) {
                free.computeIfAbsent(keyOfItem.apply(item), _ -> new ArrayDeque<>())
                        .add(item);
            }
        }
        for (ItemDraft draft : drafts) {
            String key = matches.containsKey(draft) ? "" : keyOfDraft.apply(draft);
            Deque<Item> same = key.isEmpty() ? null : free.get(key);
            if (same != null && !same.isEmpty()) {
                take(draft, same.poll());
            }
        }
    }

    private void moved(List<ItemDraft> drafts) {
        Map<String, List<ItemDraft>> left = new HashMap<>();
        walk(drafts, draft -> {
            if (!matches.containsKey(draft) && !draft.code().isBlank()) {
                left.computeIfAbsent(code(draft), _ -> new ArrayList<>()).add(draft);
            }
        });
        Map<String, List<Item>> free = new HashMap<>();
        tree.items().stream().filter(item -> !taken.contains(item.id())).forEach(item -> free.computeIfAbsent(
                        code(item), _ -> new ArrayList<>())
                .add(item));
        for (Map.Entry<String, List<ItemDraft>> entry : left.entrySet()) {
            List<ItemDraft> here = entry.getValue();
            List<Item> there = free.getOrDefault(entry.getKey(), List.of());
            boolean only = here.size() == 1 && there.size() == 1;
            if (only && key(here.getFirst().title()).equals(key(there.getFirst().title()))) {
                take(here.getFirst(), there.getFirst());
            }
        }
    }

    private static void walk(List<ItemDraft> drafts, java.util.function.Consumer<ItemDraft> each) {
        for (ItemDraft draft : drafts) {
            each.accept(draft);
            walk(draft.children(), each);
        }
    }

    private static String code(ItemDraft draft) {
        return draft.code().isBlank() ? "" : draft.level() + "|" + key(draft.code());
    }

    private static String code(Item item) {
        return item.level() + "|" + key(item.code());
    }

    private static String unit(ItemDraft draft) {
        return "|" + (draft.unitPath().isEmpty() ? "" : key(draft.unitPath().getFirst())) + "|";
    }

    private String unit(Item item) {
        return "|" + key(outermost.apply(item)) + "|";
    }

    static String key(String text) {
        return TidyText.of(text).replaceAll("\\s+", " ").toLowerCase(Locale.ITALIAN);
    }
}
