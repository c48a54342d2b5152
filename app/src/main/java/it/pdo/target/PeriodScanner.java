package it.pdo.target;

import it.pdo.target.token.Token;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds a part of a year at a token and means its last day: {@code 2° trimestre 2024}, {@code II trim.}, {@code primo
 * semestre}, {@code semestre 1}, {@code Q3 2024}, {@code primi sei mesi}, {@code metà giugno} (the 15th), {@code prima
 * decade di marzo}, {@code seconda metà del 2024}. A number without an ordinal sign before the name is a length of time
 * ({@code 2 trimestri}), unless a year follows.
 */
final class PeriodScanner {

    /** The ordinal of the last period of a year. */
    private static final int LAST = 0;

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4),
            Map.entry("v", 5),
            Map.entry("vi", 6),
            Map.entry("primo", 1),
            Map.entry("prima", 1),
            Map.entry("secondo", 2),
            Map.entry("seconda", 2),
            Map.entry("terzo", 3),
            Map.entry("terza", 3),
            Map.entry("quarto", 4),
            Map.entry("quinto", 5),
            Map.entry("sesto", 6),
            Map.entry("ultimo", LAST),
            Map.entry("ultima", LAST));
    private static final Map<String, Integer> MONTHS_OF_A_PERIOD = Map.ofEntries(
            Map.entry("bimestre", 2),
            Map.entry("bim", 2),
            Map.entry("trimestre", 3),
            Map.entry("trim", 3),
            Map.entry("quadrimestre", 4),
            Map.entry("quadrim", 4),
            Map.entry("quadr", 4),
            Map.entry("quad", 4),
            Map.entry("semestre", 6),
            Map.entry("sem", 6));
    private static final Map<String, Integer> FIRST_MONTHS =
            Map.of("due", 2, "2", 2, "tre", 3, "3", 3, "quattro", 4, "4", 4, "sei", 6, "6", 6, "nove", 9, "9", 9);

    private final List<Token> tokens;
    private final OptionalInt planYear;

    PeriodScanner(List<Token> tokens, OptionalInt planYear) {
        this.tokens = tokens;
        this.planYear = planYear;
    }

    Optional<DateScanner.Found> at(int index) {
        return ordinalFirst(index)
                .or(() -> nameFirst(index))
                .or(() -> letterAndNumber(index))
                .or(() -> firstMonths(index))
                .or(() -> half(index))
                .or(() -> partOfMonth(index));
    }

    private Optional<DateScanner.Found> ordinalFirst(int index) {
        int ordinal = ordinal(index);
        boolean digits = isDigit(index);
        boolean sign = mark(index + 1, "°") || mark(index + 1, "^");
        int name = index + 1 + (sign ? 1 : 0);
        int months = months(name);
        if (ordinal < 0 || months == 0) {
            return Optional.empty();
        }
        int behind = behindDot(name + 1);
        boolean ordered = !digits
                || sign
                || raw(index).indexOf('\u00ba') >= 0
                || year(behind).isPresent();
        return ordered ? period(index, ordinal, months, behind) : Optional.empty();
    }

    private Optional<DateScanner.Found> nameFirst(int index) {
        int months = months(index);
        int at = behindDot(index + 1);
        int ordinal = ordinal(at);
        if (months == 0 || ordinal < 0) {
            return Optional.empty();
        }
        return period(index, ordinal, months, at + 1 + (mark(at + 1, "°") || mark(at + 1, "^") ? 1 : 0));
    }

    /** {@code Q3 2024}, {@code T2}, {@code S1}: only with a year or in a text that has a plan year. */
    private Optional<DateScanner.Found> letterAndNumber(int index) {
        String word = folded(index);
        if (word.length() != 2 || word.charAt(1) < '1' || word.charAt(1) > '4') {
            return Optional.empty();
        }
        int number = word.charAt(1) - '0';
        return switch (word.charAt(0)) {
            case 'q' -> period(index, number, 3, index + 1);
            case 't' -> year(index + 1).isPresent() ? period(index, number, 3, index + 1) : Optional.empty();
            case 's', 'h' -> year(index + 1).isPresent() ? period(index, number, 6, index + 1) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<DateScanner.Found> firstMonths(int index) {
        int months = word(index, "primi") ? FIRST_MONTHS.getOrDefault(folded(index + 1), 0) : 0;
        return months > 0 && (word(index + 2, "mesi") || word(index + 2, "mese"))
                ? period(index, 1, months, index + 3)
                : Optional.empty();
    }

    /** {@code metà anno}, {@code prima metà dell'anno}, {@code seconda metà del 2024}. */
    private Optional<DateScanner.Found> half(int index) {
        int ordinal = ordinal(index);
        boolean named = ordinal == 1 || ordinal == 2;
        int at = index + (named ? 1 : 0);
        if (!word(at, "meta")) {
            return Optional.empty();
        }
        int behind = behindArticle(at + 1);
        boolean ofYear = word(behind, "anno") || year(behind).isPresent();
        return ofYear ? period(index, named ? ordinal : 1, 6, at + 1) : Optional.empty();
    }

    /** {@code metà giugno}, {@code prima quindicina di giugno}, {@code inizio marzo}: never certain. */
    private Optional<DateScanner.Found> partOfMonth(int index) {
        int ordinal = ordinal(index);
        int at = index + (ordinal >= 0 ? 1 : 0);
        int day = dayOfPart(ordinal, at);
        if (day < 0) {
            return Optional.empty();
        }
        int monthAt = behindArticle(at + 1);
        int month = DateScanner.month(folded(monthAt));
        if (month == 0) {
            return Optional.empty();
        }
        Year year = yearOrPlan(monthAt + 1);
        return year.value < 0
                ? Optional.of(
                        new DateScanner.Found(new Atom.Broken(Unreadable.Reason.MISSING_YEAR), monthAt + 1 - index))
                : Optional.of(new DateScanner.Found(
                        new Atom.Day(dayOf(YearMonth.of(year.value, month), day), true, true), year.end - index));
    }

    /** The last day of the part, 0 for that of the month, −1 where there is no part. */
    private int dayOfPart(int ordinal, int at) {
        return switch (folded(at)) {
            case "meta" -> ordinal == 2 ? 0 : 15;
            case "quindicina" -> ordinal == 1 ? 15 : 0;
            case "decade" ->
                switch (ordinal) {
                    case 1 -> 10;
                    case 2 -> 20;
                    default -> 0;
                };
            case "inizio", "inizi" -> 10;
            default -> -1;
        };
    }

    private static LocalDate dayOf(YearMonth month, int day) {
        return day == 0 ? month.atEndOfMonth() : month.atDay(day);
    }

    /**
     * The last day of a period.
     *
     * @param ordinal from 1; 0 for the last of the year
     * @param behind index behind the name
     */
    private Optional<DateScanner.Found> period(int index, int ordinal, int months, int behind) {
        int which = ordinal == LAST ? 12 / months : ordinal;
        if (which * months > 12) {
            return Optional.empty();
        }
        Year year = yearOrPlan(behind);
        if (year.value < 0) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.of(year.value, which * months);
        return Optional.of(
                new DateScanner.Found(new Atom.Day(last.atEndOfMonth(), year.fromPlan, true), year.end - index));
    }

    /** A year with the index behind it; −1 where nothing tells it. */
    private record Year(int value, boolean fromPlan, int end) {}

    private Year yearOrPlan(int index) {
        int at = behindArticle(index);
        if (word(at, "anno")) {
            at = behindArticle(at + 1);
        }
        OptionalInt said = year(at);
        if (said.isPresent()) {
            return new Year(said.getAsInt(), false, at + 1);
        }
        int end = at > index && word(at - 1, "anno") ? at : index;
        return new Year(planYear.orElse(-1), true, end);
    }

    /** A year of four digits from 2000 to 2099. */
    private OptionalInt year(int index) {
        if (index >= tokens.size() || !tokens.get(index).isNumeral()) {
            return OptionalInt.empty();
        }
        String digits = tokens.get(index).folded();
        boolean plausible =
                digits.length() == 4 && digits.startsWith("20") && digits.indexOf(',') < 0 && digits.indexOf('.') < 0;
        return plausible ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** −1 where there is none, 0 for the last. */
    private int ordinal(int index) {
        if (isDigit(index)) {
            return folded(index).charAt(0) - '0';
        }
        return ORDINALS.getOrDefault(folded(index), -1);
    }

    private boolean isDigit(int index) {
        return index < tokens.size()
                && tokens.get(index).isNumeral()
                && folded(index).length() == 1
                && folded(index).charAt(0) >= '1'
                && folded(index).charAt(0) <= '6';
    }

    private int months(int index) {
        return MONTHS_OF_A_PERIOD.getOrDefault(folded(index), 0);
    }

    private int behindDot(int index) {
        return mark(index, ".") && tokens.get(index - 1).touches(tokens.get(index)) ? index + 1 : index;
    }

    private int behindArticle(int index) {
        boolean joint = word(index, "di")
                || word(index, "del")
                || word(index, "dell")
                || word(index, "dello")
                || word(index, "l")
                || mark(index, "/")
                || mark(index, "-");
        return joint ? index + 1 : index;
    }

    private boolean mark(int index, String mark) {
        return index < tokens.size() && tokens.get(index).isMark(mark);
    }

    private boolean word(int index, String word) {
        return index < tokens.size() && tokens.get(index).isWord(word);
    }

    private String folded(int index) {
        return index < tokens.size() ? tokens.get(index).folded() : "";
    }

    private String raw(int index) {
        return tokens.get(index).raw();
    }
}
