package it.pdo.target;

import it.pdo.shared.MessageCatalog;
import java.util.Locale;

/** Formats why and where a text could not be read. */
final class UnreadableFormatter {

    private static final MessageCatalog CATALOG = MessageCatalog.beside(UnreadableFormatter.class);
    private static final int LONGEST_FRAGMENT = 30;

    private UnreadableFormatter() {}

    static String of(Unreadable unreadable, Locale locale) {
        String why = CATALOG.text(
                locale, "unreadable." + unreadable.reason(), shortened(unreadable.fragment()), TargetReader.LONGEST);
        return unreadable.reason().hasPlace() ? CATALOG.text(locale, "unreadable.at", unreadable.column(), why) : why;
    }

    /** Cuts between code points and replaces control characters, which would break a line of output. */
    private static String shortened(String fragment) {
        String clean = fragment.strip().replaceAll("\\p{Cntrl}", " ");
        int length = clean.codePointCount(0, clean.length());
        return length <= LONGEST_FRAGMENT
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_FRAGMENT)) + "…";
    }
}
