package it.pdo.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as Italians write them: a dot between thousands, a comma before decimals. */
public final class ItalianNumbers {

    /** Longest number read, in characters; no municipality counts further. */
    public static final int LONGEST = 30;

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d++(?:,\\d++)?+");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}+(?:\\.\\d{3})++(?:,\\d++)?+");
    private static final Pattern DOTTED = Pattern.compile("[+-]?\\d++\\.\\d++");

    private ItalianNumbers() {}

    /**
     * Reads {@code 1.234,5}, {@code 12,5}, {@code -3}. A dot followed by exactly three digits separates thousands
     * ({@code 1.325} is 1325); any other single dot is a decimal one ({@code 12.5}, {@code 0.125}). Blanks around are
     * ignored; a minus may be {@code -} or {@code −}.
     *
     * @return empty for anything else, such as {@code 12,5,3}, {@code 1,234.5} or the empty text
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String number = text.strip().replace('\u2212', '-');
        if (number.length() > LONGEST || !isAscii(number)) {
            return Optional.empty();
        }
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(',', '.')));
        }
        if (THOUSANDS.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        return DOTTED.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    /** Writes {@code 1.234,5}: all decimals, no trailing zeros. */
    public static String format(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int dot = plain.indexOf('.');
        int end = dot < 0 ? plain.length() : dot;
        StringBuilder text = new StringBuilder(plain.substring(0, start));
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                text.append('.');
            }
            text.append(plain.charAt(i));
        }
        return dot < 0
                ? text.toString()
                : text.append(',').append(plain, dot + 1, plain.length()).toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
