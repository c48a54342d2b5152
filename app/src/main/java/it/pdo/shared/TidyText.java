package it.pdo.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts that look the same made the same: copied from the web or from another program, a name may hold spaces that do not
 * break, letters whose accent is a character of its own, or characters without width.
 */
public final class TidyText {
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F\\u2009\\u200A]");
    private static final Pattern NOTHING = Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD]");

    private TidyText() {}

    /** The text in composed characters, with plain spaces, nothing invisible, and no space at its ends. */
    public static String of(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return NOTHING.matcher(SPACES.matcher(composed).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Whether two texts look the same. */
    public static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }
}
