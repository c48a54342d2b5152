package it.pdo.check;

import it.pdo.shared.MessageCatalog;
import java.util.List;
import java.util.Locale;

/** The sentences of the checks. */
final class CheckMessages {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(CheckMessages.class);

    private CheckMessages() {}

    static String text(String key, Locale locale, Object... parts) {
        return CATALOG.text(locale, key, parts);
    }

    static String text(String key, Locale locale, List<Object> parts) {
        return CATALOG.text(locale, key, parts.toArray());
    }

    /** The keys of the sentences of a rule. */
    static List<String> keys(CheckRule rule, Locale locale) {
        return CATALOG.under(locale, rule.code() + ".").keySet().stream()
                .map(key -> rule.code() + "." + key)
                .toList();
    }
}
