package it.pdo.tenancy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this package tells people: Italian, or English where {@code PDO_LANG=en} asks for it. */
final class Messages {
    private static final Locale LOCALE = "en".equals(System.getenv("PDO_LANG")) ? Locale.ENGLISH : Locale.ITALIAN;
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "it.pdo.tenancy.messages",
            LOCALE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Messages() {}

    static String text(String key, Object... parts) {
        String[] plain = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            plain[i] = String.valueOf(parts[i]); // a port is 8080, not 8.080
        }
        return new MessageFormat(TEXTS.getString(key), LOCALE).format(plain);
    }
}
