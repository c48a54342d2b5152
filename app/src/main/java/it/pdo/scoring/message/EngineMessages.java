package it.pdo.scoring.message;

import it.pdo.shared.Languages;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sentences of the engine in one language. */
public final class EngineMessages {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(EngineMessages.class);

    private final Locale locale;

    private EngineMessages(Locale locale) {
        this.locale = locale;
    }

    public static EngineMessages in(Locale locale) {
        return new EngineMessages(Languages.supported(locale));
    }

    public Locale locale() {
        return locale;
    }

    /** {@code dicembre 2022}. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
    }

    /** A sentence to be rendered later, in the reader's language. */
    public static LocalizedMessage message(String key, Object... values) {
        return CATALOG.message(key, values);
    }

    /** The sentence of a key with its arguments; throws for an unknown key, which is a programming error. */
    public String text(String key, Object... values) {
        return CATALOG.text(locale, key, values);
    }
}
