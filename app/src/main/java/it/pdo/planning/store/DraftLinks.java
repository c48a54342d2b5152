package it.pdo.planning.store;

import it.pdo.planning.ItemDraft;
import it.pdo.planning.LinkDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves the links of a draft to items. Pure. */
public final class DraftLinks {
    private final Map<String, ItemDraft> byPointer = new HashMap<>();
    private final Map<List<String>, List<ItemDraft>> byCode = new HashMap<>();

    private DraftLinks(List<ItemDraft> items) {
        index(items);
    }

    public static DraftLinks of(List<ItemDraft> items) {
        return new DraftLinks(items);
    }

    private void index(List<ItemDraft> items) {
        for (var item : items) {
            byPointer.put(item.sourcePointer(), item);
            byCode.computeIfAbsent(List.of(item.level(), item.code()), _ -> new ArrayList<>())
                    .add(item);
            index(item.children());
        }
    }

    /** The target item of a link; empty for a link to a unit, and when there is none or more than one. */
    public Optional<ItemDraft> item(LinkDraft link) {
        return switch (link.to()) {
            case LinkDraft.ToUnit _ -> Optional.empty();
            case LinkDraft.ToPointer to -> Optional.ofNullable(byPointer.get(to.sourcePointer()));
            case LinkDraft.ToItem to -> {
                var found = byCode.getOrDefault(List.of(to.level(), to.code()), List.of());
                yield found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        };
    }

    /** The links of an item without a target; a mapping reports them before anything is stored. */
    public List<LinkDraft> broken(ItemDraft item) {
        return item.links().stream()
                .filter(link ->
                        !(link.to() instanceof LinkDraft.ToUnit) && item(link).isEmpty())
                .toList();
    }
}
