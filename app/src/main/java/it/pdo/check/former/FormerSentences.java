package it.pdo.check.former;

import it.pdo.shared.MessageCatalog;
import java.util.Locale;

/**
 * The Italian sentences of findings that former fingerprints were computed from. They are a copy: correcting a sentence
 * shown to users must not change them.
 */
public final class FormerSentences {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(FormerSentences.class);

    private FormerSentences() {}

    /** Whether the rule had a sentence then; later rules had no former fingerprints. */
    public static boolean has(String key) {
        return CATALOG.under(Locale.ITALIAN, key).containsKey("");
    }

    /** The former sentence with its arguments. */
    public static String text(String key, Object... parts) {
        return CATALOG.text(Locale.ITALIAN, key, parts);
    }
}
