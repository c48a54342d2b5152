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
    /** Short forms count only between a day and a year, or alone before a year: {@code 2 sett} are weeks. */
    private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(
            Map.entry("gen", 1),
            Map.entry("genn", 1),
            Map.entry("feb", 2),
            Map.entry("febb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mag", 5),
            Map.entry("giu", 6),
            Map.entry("lug", 7),
            Map.entry("ago", 8),
            Map.entry("set", 9),
            Map.entry("sett", 9),
            Map.entry("ott", 10),
            Map.entry("nov", 11),
            Map.entry("dic", 12));

    private final List<Token> tokens;
    private final OptionalInt planYear;
    private final PeriodScanner periods;

    DateScanner(List<Token> tokens, OptionalInt planYear) {
        this.tokens = tokens;
        this.planYear = planYear;
        this.periods = new PeriodScanner(tokens, planYear);
    }

    /** How much the words before say that a day is due here. */
    enum Expected {
        NOT,
        /** After a comparison: 7/10 is the seventh of October. */
        DAY,
        /** After {@code entro}: 30.6 is a day too, and a year or {@code l'anno} means its last day. */
        DEADLINE
    }

    Optional<Found> at(int index, Expected expected) {
        return numeric(index)
                .or(() -> dotted(index))
                .or(() -> dayOfNamedMonth(index))
                .or(() -> periods.at(index))
                .or(() -> namedMonth(index))
                .or(() -> endOfYear(index, expected))
                .or(() -> monthAndYear(index))
                .or(() -> dottedDayAndMonth(index, expected))
                .or(() -> dayAndMonth(index, expected != Expected.NOT));
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
        at += mark(at, "-") || mark(at, "/") ? 1 : 0;
        int month = month(at);
        if (day >= 1 && day <= 31 && month == 0) {
            return dayOfShortMonth(index, day, at);
        }
        if (day < 0 || month == 0) {
            return Optional.empty();
        }
        if (digits(at + 1) == 4) {
            return Optional.of(day(integer(at + 1), month, day, at + 2 - index));
        }
        return Optional.of(ofPlanYear(month, day, at + 1 - index));
    }

    /** {@code 31 dic. 2024}, {@code 31-dic-24}. */
    private Optional<Found> dayOfShortMonth(int index, int day, int at) {
        int month =
                at < tokens.size() ? SHORT_MONTHS.getOrDefault(tokens.get(at).folded(), 0) : 0;
        int yearAt = at + 1 + (mark(at + 1, ".") || mark(at + 1, "-") || mark(at + 1, "/") ? 1 : 0);
        if (month == 0) {
            return Optional.empty();
        }
        boolean joined = mark(at + 1, "-") || mark(at + 1, "/");
        if (digits(yearAt) == 4 || (joined && digits(yearAt) == 2)) {
            int year = integer(yearAt) + (digits(yearAt) == 2 ? 2000 : 0);
            return Optional.of(day(year, month, day, yearAt + 1 - index));
        }
        boolean weeks = tokens.get(at).isWord("sett") || tokens.get(at).isWord("set");
        boolean dot = mark(at + 1, ".") && tokens.get(at).touches(tokens.get(at + 1));
        return weeks ? Optional.empty() : Optional.of(ofPlanYear(month, day, at + (dot ? 2 : 1) - index));
    }

    private Optional<Found> namedMonth(int index) {
        int at = index + (word(index, "fine") || word(index, "mese") ? 1 : 0);
        at += at > index && (word(at, "di") || word(at, "mese")) ? 1 : 0;
        at += at > index && word(at, "di") ? 1 : 0;
        int month = month(at);
        if (month == 0) {
            return Optional.empty();
        }
        int yearAt = at + 1 + (word(at + 1, "del") || word(at + 1, "dell") ? 1 : 0);
        if (digits(yearAt) == 4) {
            int year = integer(yearAt);
            return Optional.of(lastDay(year, month, yearAt + 1 - index, false));
        }
        if (planYear.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(lastDay(planYear.getAsInt(), month, at + 1 - index, true));
    }

    /** {@code fine 2024}, {@code fine anno}, {@code la fine dell'anno}; after {@code entro} the year alone. */
    private Optional<Found> endOfYear(int index, Expected expected) {
        boolean end = word(index, "fine") || word(index, "termine") || word(index, "conclusione");
        if (!end && expected != Expected.DEADLINE) {
            return Optional.empty();
        }
        int at = index + (end ? 1 : 0);
        at += word(at, "l") || word(at, "il") || word(at, "dell") || word(at, "del") || word(at, "di") ? 1 : 0;
        boolean named = word(at, "anno");
        int yearAt = at + (named ? 1 : 0);
        if (digits(yearAt) == 4 && integer(yearAt) >= 2000 && integer(yearAt) <= 2099) {
            return isCounted(yearAt + 1)
                    ? Optional.empty()
                    : Optional.of(lastDay(integer(yearAt), 12, yearAt + 1 - index, false));
        }
        named = named || (end && word(at, "esercizio"));
        yearAt = at + 1 + (word(at + 1, "in") && word(at + 2, "corso") ? 2 : word(at + 1, "corrente") ? 1 : 0);
        return named && planYear.isPresent()
                ? Optional.of(lastDay(planYear.getAsInt(), 12, yearAt - index, true))
                : Optional.empty();
    }

    /** Whether a unit or scale follows: {@code entro 2024 euro} is no year. */
    private boolean isCounted(int index) {
        return index < tokens.size()
                && (Vocabulary.UNITS.at(tokens, index).isPresent()
                        || Vocabulary.SCALES.at(tokens, index).isPresent());
    }

    /** {@code 06/2024}, {@code 6-2024}: the last day of the month, to be confirmed. */
    private Optional<Found> monthAndYear(int index) {
        int month = integer(index);
        boolean joined = mark(index + 1, "/") || mark(index + 1, "-");
        boolean year = digits(index + 2) == 4 && integer(index + 2) >= 2000 && integer(index + 2) <= 2099;
        boolean alone = !mark(index + 3, "/") && (index == 0 || !mark(index - 1, "/"));
        return month >= 1 && month <= 12 && digits(index) <= 2 && joined && year && alone
                ? Optional.of(lastDay(integer(index + 2), month, 3, true))
                : Optional.empty();
    }

    /** {@code entro il 30.6}; a unit behind makes it a number. */
    private Optional<Found> dottedDayAndMonth(int index, Expected expected) {
        if (expected != Expected.DEADLINE || !numeral(index) || isCounted(index + 1)) {
            return Optional.empty();
        }
        String[] parts = tokens.get(index).folded().split("\\.", -1);
        boolean plain = parts.length == 2
                && List.of(parts).stream()
                        .allMatch(p ->
                                !p.isEmpty() && p.length() <= 2 && p.chars().allMatch(c -> c >= '0' && c <= '9'));
        if (!plain) {
            return Optional.empty();
        }
        int day = Integer.parseInt(parts[0]);
        int month = Integer.parseInt(parts[1]);
        return day >= 1 && day <= 31 && month >= 1 && month <= 12
                ? Optional.of(ofPlanYear(month, day, 1))
                : Optional.empty();
    }

    private Optional<Found> dayAndMonth(int index, boolean expected) {
        int day = integer(index);
        int month = mark(index + 1, "/") ? integer(index + 2) : -1;
        boolean noShare = day > month && day <= 31 && month >= 1 && month <= 12;
        boolean alone = !mark(index + 3, "/") && digits(index + 2) <= 2 && (index == 0 || !mark(index - 1, "/"));
        boolean counted = alone && isCounted(index + 3); // entro 24/48 ore
        if (day < 0 || month < 0 || !alone || counted || !(expected || (noShare && planYear.isPresent()))) {
            return Optional.empty();
        }
        return Optional.of(ofPlanYear(month, day, 3));
    }

    private Found ofPlanYear(int month, int day, int length) {
        if (planYear.isEmpty()) {
            return new Found(new Atom.Broken(Reason.MISSING_YEAR), length);
        }
        Found found = day(planYear.getAsInt(), month, day, length);
        return found.meaning instanceof Atom.Day(LocalDate date, boolean _, boolean _)
                ? new Found(new Atom.Day(date, true, false), length)
                : found;
    }

    private static Found day(int year, int month, int day, int length) {
        boolean exists = plausible(year)
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return new Found(
                exists
                        ? new Atom.Day(LocalDate.of(year, month, day), false, false)
                        : new Atom.Broken(Reason.NO_SUCH_DATE),
                length);
    }

    private static Found lastDay(int year, int month, int length, boolean yearFromPlan) {
        return plausible(year)
                ? new Found(new Atom.Day(YearMonth.of(year, month).atEndOfMonth(), yearFromPlan, true), length)
                : new Found(new Atom.Broken(Reason.NO_SUCH_DATE), length);
    }

    /** Years outside this range are typing mistakes. */
    private static boolean plausible(int year) {
        return year >= 1900 && year <= 2199;
    }

    private int month(int index) {
        return index < tokens.size() ? month(tokens.get(index).folded()) : 0;
    }

    /** The number of a month by its whole Italian name, folded; 0 for anything else. */
    static int month(String folded) {
        return MONTHS.getOrDefault(folded, 0);
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
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return 0;
            }
        }
        return folded.length();
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
