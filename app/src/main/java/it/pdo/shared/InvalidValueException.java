package it.pdo.shared;

import java.util.Locale;

/** A value given by a user does not have the required form; the message is shown in the user's language. */
public final class InvalidValueException extends IllegalArgumentException implements Localized {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedMessage words;

    /** @param words what is wrong and what is expected */
    public InvalidValueException(LocalizedMessage words) {
        super(words.in(Locale.ITALIAN));
        this.words = words;
    }

    @Override
    public String in(Locale locale) {
        return words.in(locale);
    }
}
