package it.pdo.planning.lint;

import it.pdo.shared.Localized;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of a finding, not yet in a language.
 *
 * @param key of the sentence in the bundles of this package
 * @param parts texts, numbers and other sentences that go into it
 */
public record Said(String key, List<Object> parts) implements Localized {
    public Said {
        parts = List.copyOf(parts);
    }

    static Said of(String key, Object... parts) {
        return new Said(key, List.of(parts));
    }

    @Override
    public String in(Locale locale) {
        return LintWords.text(key, locale, parts);
    }
}
