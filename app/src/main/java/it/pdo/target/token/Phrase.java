package it.pdo.target.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dictionary of phrases, matched longest first: {@code non superiore a} before {@code superiore a}. */
public final class Phrase<M> {

    public record Match<M>(M meaning, int length) {}

    private record Entry<M>(List<String> words, M meaning) {}

    /** Entries by first word. */
    private final Map<String, List<Entry<M>>> entries;

    private Phrase(Map<String, List<Entry<M>>> entries) {
        this.entries = entries;
    }

    /** Builds a dictionary from meanings and their spellings, separated by {@code |}. */
    public static <M> Phrase<M> book(Map<M, String> writings) {
        Map<String, List<Entry<M>>> entries = new HashMap<>();
        writings.forEach((meaning, texts) -> {
            for (String text : texts.split("\\|")) {
                List<String> words = List.of(text.split(" "));
                entries.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(new Entry<>(words, meaning));
            }
        });
        entries.values()
                .forEach(same -> same.sort(
                        Comparator.comparingInt((Entry<M> e) -> e.words.size()).reversed()));
        return new Phrase<>(entries);
    }

    /** The longest phrase that starts at a token; a dot after an abbreviation ({@code max.}) belongs to it. */
    public Optional<Match<M>> at(List<Token> tokens, int index) {
        for (Entry<M> entry : entries.getOrDefault(tokens.get(index).folded(), List.of())) {
            int end = endOf(entry.words, tokens, index);
            if (end > index) {
                return Optional.of(new Match<>(entry.meaning, end - index));
            }
        }
        return Optional.empty();
    }

    /** Index after the words, or the start index when they do not match. */
    private static int endOf(List<String> words, List<Token> tokens, int index) {
        int end = index;
        for (String word : words) {
            if (end >= tokens.size() || !tokens.get(end).folded().equals(word)) {
                return index;
            }
            end++;
            if (end < tokens.size() && isAbbreviationDot(tokens, end)) {
                end++;
            }
        }
        return end;
    }

    private static boolean isAbbreviationDot(List<Token> tokens, int index) {
        Token before = tokens.get(index - 1);
        return tokens.get(index).isMark(".")
                && (before.kind() == Token.Kind.WORD || before.isMark("€"))
                && before.touches(tokens.get(index))
                && before.folded().length() <= 4;
    }
}
