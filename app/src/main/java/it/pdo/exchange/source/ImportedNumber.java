package it.pdo.exchange.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files carry them: {@code 50}, {@code 1952.0}, {@code 1.952,00}, {@code 35%}, {@code € 42.000,00}. */
public final class ImportedNumber {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern ITALIAN = Pattern.compile("-?([0-9]{1,3}(\\.[0-9]{3})+|[0-9]+)(,[0-9]+)?");

    private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+");

    private ImportedNumber() {}

    /** The number as Italians write it first: {@code 1.234} is a thousand and more. */
    public static Optional<BigDecimal> parseItalian(String text) {
        String bare =
                text.replace("€", "").replace("%", "").replace('\u00a0', ' ').strip();
        return GROUPED.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(".", ""))) : parse(text);
    }

    /** The number, when there is one. A point with three digits after it and nothing else is a thousand in money only. */
    public static Optional<BigDecimal> parse(String text) {
        boolean money = text.contains("€");
        String bare =
                text.replace("€", "").replace("%", "").replace('\u00a0', ' ').strip();
        if (!money && PLAIN.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare));
        }
        if (ITALIAN.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }
}
