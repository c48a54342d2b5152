package it.pdo.check.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalises texts for comparison: without case, accents, punctuation and repeated blanks. */
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REST = Pattern.compile("[^a-z0-9%<>≥≤€]+");

    private FoldedText() {}

    /** Only letters, digits and the signs that carry meaning, one blank between words. */
    public static String fold(String text) {
        return REST.matcher(plain(text)).replaceAll(" ").strip();
    }

    /** Without case and accents; punctuation stays where it is. */
    public static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
