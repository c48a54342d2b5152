package it.pdo.command;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says: Italian, or English where {@code PDO_LANG=en} asks for it. */
final class Texts {
    static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "it.pdo.command.messages",
            "en".equals(System.getenv("PDO_LANG")) ? Locale.ENGLISH : Locale.ITALIAN,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    /** The text of a key; parts are put in as they are, so that a port reads 8080 and not 8.080. */
    static String text(String key, Object... parts) {
        Object[] plain = Arrays.stream(parts).map(String::valueOf).toArray();
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(plain);
    }
}
