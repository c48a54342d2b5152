package it.pdo.exchange.source.sheet;

import it.pdo.shared.TidyText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Titles of columns as names a mapping can speak of. */
public final class ColumnNames {

    private ColumnNames() {}

    /**
     * A title as a name: on one line, with single spaces, and with round brackets and {@code /} in the place of the signs
     * that mean something in the texts of a mapping.
     */
    public static String plain(String title) {
        return title.replaceAll("[\\s\\u00a0]+", " ")
                .replace('{', '(')
                .replace('[', '(')
                .replace('}', ')')
                .replace(']', ')')
                .replace('|', '/')
                .strip();
    }

    /** A name for comparison: letter case, accents and the kind of spaces make no difference. */
    public static String folded(String name) {
        return Normalizer.normalize(plain(TidyText.of(name)), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ITALIAN);
    }

    /** The name, or the name with the first number from 2 that nobody has. */
    static String unlike(String name, List<String> taken) {
        String free = name;
        for (int n = 2; taken.contains(free); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }
}
