package it.pdo.shared;

import java.util.Locale;

/** Something that people read in their own language. */
@FunctionalInterface
public interface Localized {

    /** The text for a reader of a language; one that the product does not speak reads as Italian. */
    String in(Locale locale);
}
