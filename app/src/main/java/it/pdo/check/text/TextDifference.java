package it.pdo.check.text;

import java.util.Arrays;
import java.util.List;

/** The words in which two nearly equal texts differ, each with some context. */
public record TextDifference(String one, String other) {
    private static final int AROUND = 3;
    private static final int MOST = 14;

    public static TextDifference of(String first, String second) {
        List<String> one = Arrays.asList(first.strip().split("\\s+"));
        List<String> other = Arrays.asList(second.strip().split("\\s+"));
        int start = 0;
        int shorter = Math.min(one.size(), other.size());
        while (start < shorter && alike(one.get(start), other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && alike(one.get(one.size() - 1 - end), other.get(other.size() - 1 - end))) {
            end++;
        }
        return new TextDifference(part(one, start, end), part(other, start, end));
    }

    private static boolean alike(String one, String other) {
        return FoldedText.fold(one).equals(FoldedText.fold(other));
    }

    private static String part(List<String> words, int same, int sameAtTheEnd) {
        int from = Math.max(0, same - AROUND);
        int to = Math.min(words.size(), Math.min(words.size() - sameAtTheEnd + AROUND, from + MOST));
        return (from > 0 ? "… " : "") + String.join(" ", words.subList(from, to)) + (to < words.size() ? " …" : "");
    }
}
