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
        return switch (unreadable.reason()) {
            case EMPTY,
                    TOO_LONG,
                    TWO_WAYS,
                    PARTLY,
                    LATE,
                    TO_COME,
                    NOT_NEEDED,
                    WHICH_DAY,
                    WHICH_PART,
                    NOT_A_FIGURE,
                    WHOLE_OR_SHARE,
                    SCALE,
                    PER_PERIOD,
                    OPPOSITE -> why;
            case NO_MEANING,
                    BAD_NUMBER,
                    NO_SUCH_DATE,
                    MISSING_YEAR,
                    UPSIDE_DOWN_RANGE,
                    ZERO_DENOMINATOR,
                    UNEXPECTED,
                    OTHER_UNIT -> CATALOG.text(locale, "unreadable.at", unreadable.column(), why);
        };
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
