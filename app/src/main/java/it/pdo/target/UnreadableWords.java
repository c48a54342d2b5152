package it.pdo.target;

import java.util.Locale;

/** Says why a text was not read. */
final class UnreadableWords {

    private UnreadableWords() {}

    static String of(Unreadable unreadable, Locale locale) {
        return unreadable.reason().toString();
    }
}
