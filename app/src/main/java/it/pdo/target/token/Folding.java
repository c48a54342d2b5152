package it.pdo.target.token;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds spellings of the same word into one: lower case, no accents, no ordinal signs. */
public final class Folding {

    private static final Pattern COMBINING = Pattern.compile("\\p{M}++");

    private Folding() {}

    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = COMBINING
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace("\u00ba", "").replace('\u00b2', '2');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
