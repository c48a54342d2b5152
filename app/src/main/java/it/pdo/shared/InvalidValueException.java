package it.pdo.shared;

import java.util.Locale;

/** A value that somebody gave has not the form it needs; told to them in their language. */
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
