package it.pdo.shared;

import java.util.Locale;

/** A text available in several languages. */
@FunctionalInterface
public interface Localized {

    /** The text in a language; in Italian when the language is not supported. */
    String in(Locale locale);
}
