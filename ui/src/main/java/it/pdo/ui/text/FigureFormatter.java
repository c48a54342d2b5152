package it.pdo.ui.text;

import it.pdo.format.FieldType.PlainType;
import it.pdo.shared.NumberFormatter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Figures as screens write them to be read: at most two decimals, half up, in the notation of the reader's language; the exact
 * figure is in its explanation. What people edit is written in the plan's own notation: docs/decisions/0022.
 */
public final class FigureFormatter {
    private static final int SHOWN_DECIMALS = 2;

    private FigureFormatter() {}

    /** The figure with the decimals that screens show. */
    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code 1.234,5} in Italian, {@code 1,234.5} in English. */
    public static String decimal(BigDecimal value, Locale locale) {
        return NumberFormatter.format(rounded(value), locale);
    }

    /** {@code 12,5%}. */
    public static String percent(BigDecimal value, Locale locale) {
        return texts(locale).get("figure.percent", value);
    }

    /** {@code 1.234,5 €} in Italian, {@code €1,234.5} in English. */
    public static String money(BigDecimal euros, Locale locale) {
        return texts(locale).get("figure.money", euros);
    }

    /** A figure of a column of a type; what is neither a percentage nor money is a number. */
    public static String of(PlainType type, BigDecimal value, Locale locale) {
        return switch (type) {
            case PERCENT -> percent(value, locale);
            case MONEY -> money(value, locale);
            case TEXT, LONG_TEXT, NUMBER, DATE, UNIT, PERSON -> decimal(value, locale);
        };
    }

    private static Texts texts(Locale locale) {
        return Texts.of(FigureFormatter.class, locale);
    }
}
