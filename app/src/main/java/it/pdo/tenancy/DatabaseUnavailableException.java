package it.pdo.tenancy;

import it.pdo.shared.Localized;
import it.pdo.shared.LocalizedMessage;
import java.util.Locale;

/** No database server is available; the message is shown in one line to whoever started the program. */
public final class DatabaseUnavailableException extends RuntimeException implements Localized {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedMessage words;

    public DatabaseUnavailableException(LocalizedMessage words) {
        super(words.in(Locale.ITALIAN));
        this.words = words;
    }

    public DatabaseUnavailableException(LocalizedMessage words, Throwable cause) {
        super(words.in(Locale.ITALIAN), cause);
        this.words = words;
    }

    @Override
    public String in(Locale locale) {
        return words.in(locale);
    }
}
