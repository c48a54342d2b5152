package it.pdo.target;

import java.util.Locale;

/** Says why a text was not read, and where. */
final class UnreadableWords {

    private static final int LONGEST_FRAGMENT = 30;

    private UnreadableWords() {}

    static String of(Unreadable unreadable, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String why = english ? english(unreadable) : italian(unreadable);
        return switch (unreadable.reason()) {
            case EMPTY, TOO_LONG -> why;
            case NO_MEANING,
                    BAD_NUMBER,
                    NO_SUCH_DATE,
                    MISSING_YEAR,
                    UPSIDE_DOWN_RANGE,
                    ZERO_DENOMINATOR,
                    UNEXPECTED,
                    OTHER_UNIT -> (english ? "column " : "colonna ") + unreadable.column() + ": " + why;
        };
    }

    private static String italian(Unreadable unreadable) {
        String piece = quoted(unreadable.fragment());
        return switch (unreadable.reason()) {
            case EMPTY -> "nessun testo";
            case TOO_LONG -> "testo troppo lungo: al massimo " + TargetReader.LONGEST + " caratteri";
            case NO_MEANING -> piece + " non si capisce";
            case BAD_NUMBER -> piece + " non è un numero";
            case NO_SUCH_DATE -> piece + " non è una data esistente";
            case MISSING_YEAR -> piece + " non dice di quale anno";
            case UPSIDE_DOWN_RANGE -> "l'intervallo va dal maggiore al minore";
            case ZERO_DENOMINATOR -> "il totale non può essere zero";
            case UNEXPECTED -> "inatteso: " + piece;
            case OTHER_UNIT -> piece + " non è nell'unità di misura del valore atteso";
        };
    }

    private static String english(Unreadable unreadable) {
        String piece = quoted(unreadable.fragment());
        return switch (unreadable.reason()) {
            case EMPTY -> "no text";
            case TOO_LONG -> "text too long: at most " + TargetReader.LONGEST + " characters";
            case NO_MEANING -> piece + " cannot be understood";
            case BAD_NUMBER -> piece + " is not a number";
            case NO_SUCH_DATE -> piece + " is not an existing date";
            case MISSING_YEAR -> piece + " does not say of which year";
            case UPSIDE_DOWN_RANGE -> "the range runs from the higher to the lower";
            case ZERO_DENOMINATOR -> "the total cannot be zero";
            case UNEXPECTED -> "unexpected: " + piece;
            case OTHER_UNIT -> piece + " is not in the unit of the target";
        };
    }

    /** Cut between characters, never inside one; control characters would break a line of output. */
    private static String quoted(String fragment) {
        String clean = fragment.strip().replaceAll("\\p{Cntrl}", " ");
        int length = clean.codePointCount(0, clean.length());
        String shown = length <= LONGEST_FRAGMENT
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_FRAGMENT)) + "…";
        return "“" + shown + "”";
    }
}
