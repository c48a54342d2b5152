package it.pdo.target;

import it.pdo.target.Unreadable.Reason;
import it.pdo.target.token.Token;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds a date starting at a token: {@code 31/12/2021}, {@code 30/06//2021}, {@code 31.12.21}, {@code 2021-12-31},
 * {@code 31 dicembre 2021}, {@code dicembre 2021} (its last day), {@code fine 2021}, and, once a plan year is known,
 * the same without the year. A date that does not exist is found too, and marked as such.
 */
final class DateScanner {

    record Found(Atom.Meaning meaning, int length) {}

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("gennaio", 1),
            Map.entry("febbraio", 2),
            Map.entry("marzo", 3),
            Map.entry("aprile", 4),
            Map.entry("maggio", 5),
            Map.entry("giugno", 6),
            Map.entry("luglio", 7),
            Map.entry("agosto", 8),
            Map.entry("settembre", 9),
            Map.entry("ottobre", 10),
            Map.entry("novembre", 11),
            Map.entry("dicembre", 12));

    private final List<Token> tokens;
    private final OptionalInt planYear;

    DateScanner(List<Token> tokens, OptionalInt planYear) {
        this.tokens = tokens;
        this.planYear = planYear;
    }

    /** @param expected true where a day is expected, as after {@code entro}: then 7/10 is the seventh of October */
    Optional<Found> at(int index, boolean expected) {
        return numeric(index)
                .or(() -> dotted(index))
                .or(() -> dayOfNamedMonth(index))
                .or(() -> namedMonth(index))
                .or(() -> endOfYear(index))
                .or(() -> dayAndMonth(index, expected));
    }

    private Optional<Found> numeric(int index) {
        int first = integer(index);
        int separator = index + 1;
        if (first < 0 || !(mark(separator, "/") || mark(separator, "-"))) {
            return Optional.empty();
        }
        int second = integer(separator + 1);
        int next = separator + 2;
        String sign = tokens.get(separator).folded();
        if (second < 0 || !mark(next, sign)) {
            return Optional.empty();
        }
        next += mark(next + 1, sign) ? 2 : 1;
        int third = integer(next);
        if (third < 0) {
            return Optional.empty();
        }
        int length = next + 1 - index;
        return digits(index) == 4
                ? Optional.of(day(first, second, third, length))
                : dayFirst(first, second, next, length);
    }

    private Optional<Found> dayFirst(int day, int month, int yearAt, int length) {
        int year = integer(yearAt);
        return switch (digits(yearAt)) {
            case 2 -> Optional.of(day(2000 + year, month, day, length));
            case 4 -> Optional.of(day(year, month, day, length));
            default -> Optional.empty();
        };
    }

    private Optional<Found> dotted(int index) {
        if (!numeral(index)) {
            return Optional.empty();
        }
        String[] parts = tokens.get(index).folded().split("\\.", -1);
        if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2) {
            return Optional.empty();
        }
        boolean plain = List.of(parts).stream().allMatch(p -> p.chars().allMatch(c -> c >= '0' && c <= '9'));
        if (!plain || (parts[2].length() != 2 && parts[2].length() != 4)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts[2]) + (parts[2].length() == 2 ? 2000 : 0);
        return Optional.of(day(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]), 1));
    }

    private Optional<Found> dayOfNamedMonth(int index) {
        int day = integer(index);
        int at = index + 1 + (mark(index + 1, "°") ? 1 : 0);
        int month = month(at);
        if (day < 0 || month == 0) {
            return Optional.empty();
        }
        if (digits(at + 1) == 4) {
            return Optional.of(day(integer(at + 1), month, day, at + 2 - index));
        }
        return Optional.of(ofPlanYear(month, day, at + 1 - index));
    }

    private Optional<Found> namedMonth(int index) {
        int at = index + (word(index, "fine") ? 1 : 0);
        int month = month(at);
        if (month == 0) {
            return Optional.empty();
        }
        if (digits(at + 1) == 4) {
            int year = integer(at + 1);
            return Optional.of(lastDay(year, month, at + 2 - index, false));
        }
        if (planYear.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(lastDay(planYear.getAsInt(), month, at + 1 - index, true));
    }

    private Optional<Found> endOfYear(int index) {
        if (!word(index, "fine")) {
            return Optional.empty();
        }
        if (digits(index + 1) == 4) {
            return Optional.of(lastDay(integer(index + 1), 12, 2, false));
        }
        return word(index + 1, "anno") && planYear.isPresent()
                ? Optional.of(lastDay(planYear.getAsInt(), 12, 2, true))
                : Optional.empty();
    }

    private Optional<Found> dayAndMonth(int index, boolean expected) {
        int day = integer(index);
        int month = mark(index + 1, "/") ? integer(index + 2) : -1;
        boolean noShare = day > month && day <= 31 && month >= 1 && month <= 12;
        boolean alone = !mark(index + 3, "/") && digits(index + 2) <= 2;
        if (day < 0 || month < 0 || !alone || !(expected || (noShare && planYear.isPresent()))) {
            return Optional.empty();
        }
        return Optional.of(ofPlanYear(month, day, 3));
    }

    private Found ofPlanYear(int month, int day, int length) {
        if (planYear.isEmpty()) {
            return new Found(new Atom.Broken(Reason.MISSING_YEAR), length);
        }
        Found found = day(planYear.getAsInt(), month, day, length);
        return found.meaning instanceof Atom.Day(LocalDate date, boolean _)
                ? new Found(new Atom.Day(date, true), length)
                : found;
    }

    private static Found day(int year, int month, int day, int length) {
        boolean exists = plausible(year)
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return new Found(
                exists ? new Atom.Day(LocalDate.of(year, month, day), false) : new Atom.Broken(Reason.NO_SUCH_DATE),
                length);
    }

    private static Found lastDay(int year, int month, int length, boolean yearFromPlan) {
        return plausible(year)
                ? new Found(new Atom.Day(YearMonth.of(year, month).atEndOfMonth(), yearFromPlan), length)
                : new Found(new Atom.Broken(Reason.NO_SUCH_DATE), length);
    }

    /** Years outside this range are typing mistakes. */
    private static boolean plausible(int year) {
        return year >= 1900 && year <= 2199;
    }

    private int month(int index) {
        return index < tokens.size() ? MONTHS.getOrDefault(tokens.get(index).folded(), 0) : 0;
    }

    /** The value of a numeral of one to four digits, else −1. */
    private int integer(int index) {
        int digits = digits(index);
        return digits >= 1 && digits <= 4 ? Integer.parseInt(tokens.get(index).folded()) : -1;
    }

    /** How many digits a plain numeral has; 0 for anything else. */
    private int digits(int index) {
        if (!numeral(index)) {
            return 0;
        }
        String folded = tokens.get(index).folded();
        return folded.chars().allMatch(c -> c >= '0' && c <= '9') ? folded.length() : 0;
    }

    private boolean numeral(int index) {
        return index < tokens.size() && tokens.get(index).isNumeral();
    }

    private boolean mark(int index, String mark) {
        return index < tokens.size() && tokens.get(index).isMark(mark);
    }

    private boolean word(int index, String word) {
        return index < tokens.size() && tokens.get(index).isWord(word);
    }
}
