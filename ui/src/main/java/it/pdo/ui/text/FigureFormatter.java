package it.pdo.ui.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as screens write them: the Italian way in every language, because the plan is an Italian act. */
public final class FigureFormatter {
    private static final int SHOWN_DECIMALS = 2;

    private FigureFormatter() {}

    /** The figure with the decimals that screens show. */
    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code 1.234,5}: at most two decimals, half up; the exact figure is in its explanation. */
    public static String decimal(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ITALY));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(rounded(value));
    }
}
