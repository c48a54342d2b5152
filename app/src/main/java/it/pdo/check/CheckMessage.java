package it.pdo.check;

import it.pdo.shared.Localized;
import java.util.List;
import java.util.Locale;

/**
 * A message of a finding, not rendered yet.
 *
 * @param key of the sentence in the bundles of this package
 * @param parts texts, numbers and other messages used as arguments
 */
public record CheckMessage(String key, List<Object> parts) implements Localized {
    public CheckMessage {
        parts = List.copyOf(parts);
    }

    static CheckMessage of(String key, Object... parts) {
        return new CheckMessage(key, List.of(parts));
    }

    @Override
    public String in(Locale locale) {
        return CheckMessages.text(key, locale, parts);
    }
}
