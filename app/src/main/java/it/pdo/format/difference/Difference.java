package it.pdo.format.difference;

import it.pdo.shared.LocalizedMessage;
import java.util.Locale;

/**
 * One difference between two versions of a format.
 *
 * @param pointer JSON pointer of the element in the new version; of its list when it was removed
 * @param words one sentence without a full stop
 */
public record Difference(Kind kind, String pointer, LocalizedMessage words) {

    /** The kind of difference. */
    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        MOVED,
        CHANGED
    }

    /** The sentence in English for an English locale, in Italian for any other. */
    public String describe(Locale locale) {
        return words.in(locale);
    }
}
