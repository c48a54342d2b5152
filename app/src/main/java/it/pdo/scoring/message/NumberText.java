package it.pdo.scoring.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers in explanations, in the notation of the language; after four decimals an ellipsis follows, if any of the rest is
 * not zero.
 */
public final class NumberText {
    private static final int SHOWN = 4;

    private NumberText() {}

    public static String of(BigDecimal value, Locale locale) {
        BigDecimal exact = value.stripTrailingZeros();
        boolean longer = exact.scale() > SHOWN;
        BigDecimal shown = longer ? exact.setScale(SHOWN, RoundingMode.DOWN) : exact;
        boolean italian = !locale.getLanguage().equals("en");
        String plain = shown.stripTrailingZeros().abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder out = new StringBuilder(value.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(italian ? '.' : ',');
            }
            out.append(whole.charAt(i));
        }
        if (dot >= 0) {
            out.append(italian ? ',' : '.').append(plain, dot + 1, plain.length());
        }
        return longer ? out.append('…').toString() : out.toString();
    }
}
