package it.pdo.shared;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers in Italian notation: a dot separates thousands, a comma the decimals. */
public final class ItalianNumbers {

    /** Longest number read, in characters. */
    public static final int LONGEST = 30;

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d++(?:,\\d++)?+");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}+(?:\\.\\d{3})++(?:,\\d++)?+");
    private static final Pattern DOTTED = Pattern.compile("[+-]?\\d++\\.\\d++");
    private static final Pattern TWO_WAYS = Pattern.compile("[+-]?[1-9]\\d{0,2}+,\\d{3}");
    private static final Pattern STOP_TWO_WAYS = Pattern.compile("[+-]?[1-9]\\d{0,2}+\\.\\d{3}");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?[1-9]\\d{0,2}+(?:,\\d{3})++(?:\\.\\d++)?+");

    private ItalianNumbers() {}

    /**
     * Reads a number typed by a person or imported as text; all such numbers are read here. {@code 1.234,5}, {@code
     * 12,5} and {@code -3} have their Italian meaning. A dot followed by exactly three digits separates thousands
     * ({@code 1.000} is 1000), unless the digits before it cannot be thousands ({@code 0.125}, {@code 1234.567}); any
     * other single dot is a decimal separator ({@code 0.5}, {@code 1.25}). Surrounding blanks are ignored; a minus may
     * be {@code -} or {@code −}. Blanks or apostrophes between digits are not accepted.
     */
    public static WrittenNumber read(String text) {
        String number = bare(text);
        if (TWO_WAYS.matcher(number).matches()) {
            return new WrittenNumber.Ambiguous(
                    number, new BigDecimal(number.replace(',', '.')), new BigDecimal(number.replace(",", "")));
        }
        if (ENGLISH.matcher(number).matches()) {
            return new WrittenNumber.English(number, new BigDecimal(number.replace(",", "")));
        }
        return italian(number).<WrittenNumber>map(WrittenNumber.Value::new).orElseGet(WrittenNumber.NotANumber::new);
    }

    /**
     * Reads a number that somebody types on a screen of their language, in the plan's notation or their own: docs/decisions/0022.
     * In Italian the same as {@link #read(String)}. In any other language commas between thousands are taken where nothing
     * else can be meant ({@code 10,000.00}), and a full stop before exactly three digits is in doubt ({@code 1.500}).
     */
    public static WrittenNumber read(String text, Locale reader) {
        WrittenNumber read = read(text);
        if (reader.getLanguage().equals(Locale.ITALIAN.getLanguage())) {
            return read;
        }
        return read instanceof WrittenNumber.English(String _, BigDecimal meant)
                ? new WrittenNumber.Value(meant)
                : withStopInDoubt(text, read);
    }

    /**
     * Reads a weight, a percentage or a share, which are never in the thousands: as {@link #read(String)}, but a full stop
     * before exactly three digits is in doubt, because {@code 33.333} is what an English program writes for a third.
     */
    public static WrittenNumber readProportion(String text) {
        return withStopInDoubt(text, read(text));
    }

    /** {@link #readProportion(String)} of what somebody types on a screen of their language. */
    public static WrittenNumber readProportion(String text, Locale reader) {
        return withStopInDoubt(text, read(text, reader));
    }

    private static WrittenNumber withStopInDoubt(String text, WrittenNumber read) {
        String number = bare(text);
        return read instanceof WrittenNumber.Value(BigDecimal thousands)
                        && STOP_TWO_WAYS.matcher(number).matches()
                ? new WrittenNumber.Ambiguous(number, new BigDecimal(number), thousands)
                : read;
    }

    /**
     * Reads a number inside the text of a plan, where a comma is always a decimal separator ({@code 12,000} is 12). For
     * stored texts, whose results must not change. Typed or imported numbers are read by {@link #read}.
     *
     * @return empty for anything else, such as {@code 12,5,3}, {@code 1,234.5} or the empty text
     */
    public static Optional<BigDecimal> parse(String text) {
        return italian(bare(text));
    }

    /** Removes surrounding blanks and normalises the minus; empty when the text is too long or has other characters. */
    private static String bare(String text) {
        String number = text.length() > 2 * LONGEST ? "" : text.strip().replace('\u2212', '-');
        return number.length() > LONGEST || !isAscii(number) ? "" : number;
    }

    private static Optional<BigDecimal> italian(String number) {
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(',', '.')));
        }
        if (THOUSANDS.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        return DOTTED.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    /**
     * Writes {@code 1.234,5} so that {@link #read} gives the same number back: exactly three decimals that could be
     * read as thousands get a trailing zero ({@code 12,3450}).
     */
    public static String editable(BigDecimal number) {
        String text = format(number);
        return TWO_WAYS.matcher(text).matches() ? text + "0" : text;
    }

    /** Like {@link #editable}, without dots between thousands: {@code 1234,5}, {@code 2026}. */
    public static String ungrouped(BigDecimal number) {
        return editable(number).replace(".", "");
    }

    /** Writes {@code 1.234,5}: all decimals, no trailing zeros. */
    public static String format(BigDecimal number) {
        return NumberFormatter.format(number, Locale.ITALIAN);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
