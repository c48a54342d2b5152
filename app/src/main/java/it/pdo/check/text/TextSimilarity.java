package it.pdo.check.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The similarity of two texts by their common words. */
public final class TextSimilarity {
    private TextSimilarity() {}

    /** From 0, no word in common, to 1, the same words. */
    public static double of(String one, String other) {
        Set<String> first = new HashSet<>(List.of(one.split(" ")));
        Set<String> second = new HashSet<>(List.of(other.split(" ")));
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }
}
