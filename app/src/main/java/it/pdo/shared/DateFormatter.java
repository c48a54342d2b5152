package it.pdo.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in tables and fields that are read, not edited. */
public final class DateFormatter {
    private DateFormatter() {}

    /** {@code 31/3/2026} in Italian; in other languages, which order the numbers in more than one way, {@code 31 Mar 2026}. */
    public static String brief(LocalDate day, Locale locale) {
        boolean italian = locale.getLanguage().equals(Locale.ITALIAN.getLanguage());
        return DateTimeFormatter.ofPattern(italian ? "d/M/uuuu" : "d MMM uuuu", locale)
                .format(day);
    }
}
