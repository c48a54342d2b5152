package it.pdo.scoring;

import it.pdo.shared.Languages;
import it.pdo.shared.MessageCatalog;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sentences of the engine in one language. */
public final class Messages {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(Messages.class);

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    public static Messages in(Locale locale) {
        return new Messages(Languages.spoken(locale));
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
        return CATALOG.text(locale, key, values);
    }
}
