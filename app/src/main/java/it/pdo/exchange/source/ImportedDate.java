package it.pdo.exchange.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in imported files; a plan stores them in ISO format. */
public final class ImportedDate {
    private static final Pattern ITALIAN = Pattern.compile(
            "([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]((?:19|20)?[0-9]{2})(?:[ T][0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?)?");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T][0-9:.]+Z?)?");

    private ImportedDate() {}

    /** A day, day before month: {@code 31/12/2026}, {@code 1.7.26}, {@code 2026-12-31}, with or without a time of the day. */
    public static Optional<LocalDate> parse(String text) {
        String bare = text.strip();
        Matcher iso = ISO.matcher(bare);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher italian = ITALIAN.matcher(bare);
        if (!italian.matches()) {
            return Optional.empty();
        }
        int year = number(italian, 3);
        return day(year < 100 ? 2000 + year : year, number(italian, 2), number(italian, 1));
    }

    /** As people read it: {@code 31/12/2026}. */
    public static String written(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
