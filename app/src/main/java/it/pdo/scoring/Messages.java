package it.pdo.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/** The sentences of the engine, in Italian and English; any other language reads the Italian. */
public final class Messages {
    private static final Messages ITALIAN = new Messages("it", Locale.ITALIAN);
    private static final Messages ENGLISH = new Messages("en", Locale.ENGLISH);

    private final PropertyResourceBundle bundle;
    private final Locale locale;

    private Messages(String language, Locale locale) {
        this.locale = locale;
        try (InputStream stream = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("no messages in " + language);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            bundle = new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Messages in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : ITALIAN;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code dicembre 2022}. */
    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
    }

    /** The sentence of a key with its values in place; an unknown key is a bug and throws. */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
