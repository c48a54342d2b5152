package it.pdo.exchange.reading;

import it.pdo.exchange.mapping.TextFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The items made so far, found by level and key or by the likeness of their titles. */
final class ItemIndex {

    /** Two wordings of one thing share most of their words; titles of two things share few. */
    private static final double ALIKE = 0.6;

    private record Kin(String level, String key) {}

    private final Map<Kin, DraftItem> byKey = new HashMap<>();
    private final Map<String, List<DraftItem>> byLevel = new HashMap<>();

    /** Takes in an item; a key that another item of the level has already stays with that one. */
    void add(DraftItem item, String key) {
        byLevel.computeIfAbsent(item.level, _ -> new ArrayList<>()).add(item);
        if (!key.isBlank()) {
            byKey.putIfAbsent(new Kin(item.level, key), item);
        }
    }

    Optional<DraftItem> byKey(String level, String key) {
        return Optional.ofNullable(byKey.get(new Kin(level, key)));
    }

    /** The item of the level whose title has most words in common with a text, if they are most of the words. */
    Optional<DraftItem> alike(String level, String text) {
        Set<String> words = words(text);
        DraftItem best = null;
        double most = ALIKE;
        for (DraftItem item : byLevel.getOrDefault(level, List.of())) {
            double likeness = likeness(words, words(item.title));
            if (likeness >= most) {
                most = likeness;
                best = item;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Words in common over all words, from 0 to 1. */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(TextFilter.plain(text).split(" ")));
        words.remove("");
        return words;
    }
}
