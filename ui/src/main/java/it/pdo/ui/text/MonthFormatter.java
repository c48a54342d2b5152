package it.pdo.ui.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Formats months and days. */
public final class MonthFormatter {
    /** The time zone of the municipalities. */
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private MonthFormatter() {}

    /** {@code maggio 2022}. */
    public static String monthAndYear(YearMonth month, Locale locale) {
        return name(month.getMonth(), locale) + " " + month.getYear();
    }

    /** {@code Maggio 2022}, for titles. */
    public static String title(YearMonth month, Locale locale) {
        String words = monthAndYear(month, locale);
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** {@code maggio}. */
    public static String name(Month month, Locale locale) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** {@code mag}. */
    public static String brief(Month month, Locale locale) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** The last day of a month, when checkpoints are: {@code 31 luglio}. */
    public static String lastDay(YearMonth month, Locale locale) {
        return month.lengthOfMonth() + " " + name(month.getMonth(), locale);
    }

    /** {@code 3 maggio 2022, 14:05}, whatever today is. */
    public static String formatTimestamp(ZonedDateTime at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(at);
    }

    /** {@code 14:05} of today, else {@code 3 maggio 2022, 14:05}. */
    public static String formatRecent(ZonedDateTime at, LocalDate today, Locale locale) {
        DateTimeFormatter form = at.toLocalDate().equals(today)
                ? DateTimeFormatter.ofPattern("HH:mm", locale)
                : DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale);
        return form.format(at);
    }
}
