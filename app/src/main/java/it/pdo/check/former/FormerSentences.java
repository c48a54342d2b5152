package it.pdo.check.former;

import it.pdo.shared.MessageCatalog;
import java.util.Locale;

/**
 * The Italian sentences of findings as they were when waivers were recognised by them. They are a copy: mending a sentence
 * that people read today must not change them.
 */
public final class FormerSentences {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(FormerSentences.class);

    private FormerSentences() {}

    /** Whether there was such a sentence: a rule that came later has none, and nothing was ever waived by it. */
    public static boolean has(String key) {
        return CATALOG.under(Locale.ITALIAN, key).containsKey("");
    }

    /** The sentence as it was, with what stands in it. */
    public static String text(String key, Object... parts) {
        return CATALOG.text(Locale.ITALIAN, key, parts);
    }
}
