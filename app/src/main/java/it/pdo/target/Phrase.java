package it.pdo.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sequences of words or marks with one meaning, longest first: {@code non superiore a} before {@code superiore a}. */
final class Phrase<M> {

    record Match<M>(M meaning, int length) {}

    private record Entry<M>(List<String> words, M meaning) {}

    private final List<Entry<M>> entries;

    private Phrase(List<Entry<M>> entries) {
        this.entries = entries;
    }

    /** From meanings to writings separated by {@code |}. */
    static <M> Phrase<M> book(Map<M, String> writings) {
        List<Entry<M>> entries = new ArrayList<>();
        writings.forEach((meaning, texts) -> {
            for (String text : texts.split("\\|")) {
                entries.add(new Entry<>(Arrays.asList(text.split(" ")), meaning));
            }
        });
        entries.sort(Comparator.comparingInt((Entry<M> e) -> e.words.size()).reversed());
        return new Phrase<>(entries);
    }

    /** The longest phrase that starts at that token; a dot after a short form ({@code max.}) belongs to it. */
    Optional<Match<M>> at(List<Token> tokens, int index) {
        for (Entry<M> entry : entries) {
            int end = index;
            boolean same = true;
            for (String word : entry.words) {
                same = same && end < tokens.size() && tokens.get(end).folded().equals(word);
                end++;
                if (same && end < tokens.size() && !word.equals(".") && isAbbreviationDot(tokens, end)) {
                    end++;
                }
            }
            if (same) {
                return Optional.of(new Match<>(entry.meaning, end - index));
            }
        }
        return Optional.empty();
    }

    private static boolean isAbbreviationDot(List<Token> tokens, int index) {
        Token before = tokens.get(index - 1);
        return tokens.get(index).isMark(".")
                && before.kind() == Token.Kind.WORD
                && before.touches(tokens.get(index))
                && before.folded().length() <= 4;
    }
}
