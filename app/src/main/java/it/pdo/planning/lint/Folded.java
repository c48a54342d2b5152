package it.pdo.planning.lint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts compared as people compare them: without case, accents, punctuation and double blanks. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REST = Pattern.compile("[^a-z0-9%<>≥≤€]+");

    private Folded() {}

    /** Only letters, digits and the signs that carry meaning, one blank between words. */
    static String words(String text) {
        return REST.matcher(plain(text)).replaceAll(" ").strip();
    }

    /** Without case and accents; punctuation stays where it is. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
