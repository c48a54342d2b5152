package it.pdo.shared;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Decimal numbers in the notation of a language: {@code 1.234,5} in Italian, {@code 1,234.5} in English. */
public final class NumberFormatter {
    private static final Map<String, Separators> BY_LANGUAGE = new ConcurrentHashMap<>();

    private NumberFormatter() {}

    /** All decimals of a number without trailing zeros, with separated thousands. */
    public static String format(BigDecimal number, Locale locale) {
        Separators separators = BY_LANGUAGE.computeIfAbsent(locale.getLanguage(), Separators::of);
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int dot = plain.indexOf('.');
        int end = dot < 0 ? plain.length() : dot;
        StringBuilder text = new StringBuilder(plain.length() + 8).append(plain, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                text.append(separators.thousands);
            }
            text.append(plain.charAt(i));
        }
        return dot < 0
                ? text.toString()
                : text.append(separators.decimals)
                        .append(plain, dot + 1, plain.length())
                        .toString();
    }

    private record Separators(char thousands, char decimals) {
        static Separators of(String language) {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.of(language));
            return new Separators(symbols.getGroupingSeparator(), symbols.getDecimalSeparator());
        }
    }
}
