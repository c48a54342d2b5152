package it.pdo.exchange.merge;

import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.content.IndicatorContent;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Matches the indicators of a file with those of an item: by the id in the file, by name and dimension, by name, and
 * last by position when name or target are nearly the same; so that readings stay attached to a reworded indicator.
 */
final class IndicatorMatching {

    private final List<IndicatorContent> stored;
    private final List<IndicatorDraft> drafts;
    private final IdentityHashMap<IndicatorDraft, IndicatorContent> matches = new IdentityHashMap<>();

    private IndicatorMatching(List<IndicatorContent> stored, List<IndicatorDraft> drafts) {
        this.stored = stored;
        this.drafts = drafts;
    }

    static IdentityHashMap<IndicatorDraft, IndicatorContent> match(
            List<IndicatorContent> stored, List<IndicatorDraft> drafts) {
        IndicatorMatching matching = new IndicatorMatching(stored, drafts);
        matching.pass((d, s) -> d.sourcePointer().equals(s.id().toString()));
        matching.pass((d, s) -> sameName(d, s)
                && Objects.equals(d.dimension(), s.dimension())
                && Objects.equals(d.targetText(), s.targetText()));
        matching.pass((d, s) -> sameName(d, s) && Objects.equals(d.dimension(), s.dimension()));
        matching.pass(IndicatorMatching::sameName);
        matching.byPlace();
        return matching.matches;
    }

    private void pass(BiPredicate<IndicatorDraft, IndicatorContent> same) {
        for (IndicatorDraft draft : drafts) {
            for (IndicatorContent content : stored) {
                if (!matches.containsKey(draft) && !taken(content) && same.test(draft, content)) {
                    matches.put(draft, content);
                }
            }
        }
    }

    private boolean taken(IndicatorContent content) {
        return matches.values().stream().anyMatch(m -> m.id().equals(content.id()));
    }

    private void byPlace() {
        for (int i = 0; i < Math.min(drafts.size(), stored.size()); i++) {
            IndicatorDraft draft = drafts.get(i);
            IndicatorContent content = stored.get(i);
            boolean free = !matches.containsKey(draft) && !taken(content);
            if (free && Objects.equals(draft.dimension(), content.dimension()) && alike(draft, content)) {
                matches.put(draft, content);
            }
        }
    }

    private static boolean sameName(IndicatorDraft draft, IndicatorContent content) {
        return ItemMatching.key(draft.name()).equals(ItemMatching.key(content.name()));
    }

    /** Half the words in common. */
    private static boolean alike(IndicatorDraft draft, IndicatorContent content) {
        List<String> here = List.of(ItemMatching.key(draft.name()).split(" "));
        List<String> there = List.of(ItemMatching.key(content.name()).split(" "));
        long common = here.stream().filter(there::contains).count();
        return common * 2 >= Math.max(here.size(), there.size());
    }
}
