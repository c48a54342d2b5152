package it.pdo.format;

import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;

/** The messages about mistakes in a format. */
public final class FormatSentences {
    private static final MessageCatalog WORDS = MessageCatalog.beside(FormatSentences.class);

    private FormatSentences() {}

    /** A message with its arguments. */
    public static LocalizedMessage text(String key, Object... parts) {
        return WORDS.message(key, parts);
    }

    /** The noun for an element of a format. */
    public static LocalizedMessage noun(String thing) {
        return WORDS.message("noun." + thing);
    }
}
