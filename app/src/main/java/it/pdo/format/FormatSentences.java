package it.pdo.format;

import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;

/** What is told of mistakes in a format, in both languages. */
public final class FormatSentences {
    private static final MessageCatalog WORDS = MessageCatalog.beside(FormatSentences.class);

    private FormatSentences() {}

    /** A sentence with its parts. */
    public static LocalizedMessage text(String key, Object... parts) {
        return WORDS.message(key, parts);
    }

    /** What one thing of a format is called. */
    public static LocalizedMessage noun(String thing) {
        return WORDS.message("noun." + thing);
    }
}
