package it.pdo.format.difference;

import it.pdo.shared.LocalizedMessage;
import java.util.Locale;

/**
 * One thing that differs between two versions of a format.
 *
 * @param pointer JSON pointer of the thing in the new version; of the list it stood in when it was removed
 * @param words one sentence without a full stop
 */
public record Difference(Kind kind, String pointer, LocalizedMessage words) {

    /** What became of the thing. */
    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        MOVED,
        CHANGED
    }

    /** The sentence: English for an English reader, Italian for any other. */
    public String describe(Locale locale) {
        return words.in(locale);
    }
}
