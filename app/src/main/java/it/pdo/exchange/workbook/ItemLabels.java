package it.pdo.exchange.workbook;

import it.pdo.planning.ItemDraft;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A short name for each item of a plan that no other has: its codes from the root, with the unit where codes repeat. */
final class ItemLabels {

    private final IdentityHashMap<ItemDraft, String> labels = new IdentityHashMap<>();
    private final Map<String, String> byPointer = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private ItemLabels() {}

    static ItemLabels of(List<ItemDraft> roots) {
        ItemLabels labels = new ItemLabels();
        Map<String, Integer> codes = new HashMap<>();
        roots.forEach(item -> codes.merge(item.code(), 1, Integer::sum));
        for (ItemDraft item : roots) {
            boolean repeated =
                    codes.getOrDefault(item.code(), 0) > 1 && !item.unitPath().isEmpty();
            labels.add(item, repeated ? item.code() + " – " + item.unitPath().getFirst() : item.code());
        }
        return labels;
    }

    private void add(ItemDraft item, String wanted) {
        String named = wanted.isBlank() ? "?" : wanted.strip();
        String label = named;
        for (int n = 2; !taken.add(label); n++) {
            label = named + " (" + n + ")";
        }
        labels.put(item, label);
        byPointer.put(item.sourcePointer(), label);
        for (ItemDraft child : item.children()) {
            add(child, label + " / " + child.code());
        }
    }

    String of(ItemDraft item) {
        return labels.getOrDefault(item, "");
    }

    String ofPointer(String pointer) {
        return byPointer.getOrDefault(pointer, "");
    }

    List<String> all() {
        return labels.values().stream().sorted().toList();
    }
}
