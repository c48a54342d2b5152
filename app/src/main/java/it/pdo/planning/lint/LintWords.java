package it.pdo.planning.lint;

import it.pdo.shared.MessageCatalog;
import java.util.List;
import java.util.Locale;

/** The sentences of the checks. */
final class LintWords {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(LintWords.class);

    private LintWords() {}

    static String text(String key, Locale locale, Object... parts) {
        return CATALOG.text(locale, key, parts);
    }

    static String text(String key, Locale locale, List<Object> parts) {
        return CATALOG.text(locale, key, parts.toArray());
    }

    /** The keys of the sentences of a rule. */
    static List<String> keys(LintRule rule, Locale locale) {
        return CATALOG.under(locale, rule.code() + ".").keySet().stream()
                .map(key -> rule.code() + "." + key)
                .toList();
    }
}
