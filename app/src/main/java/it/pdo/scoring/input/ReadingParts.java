package it.pdo.scoring.input;

import it.pdo.shared.ItalianNumbers;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a reading that holds more than one value; see {@link ReadingInput}. */
public final class ReadingParts {
    /** The answer to a criterion that is not applicable: it does not count in the card. */
    public static final String NOT_APPLICABLE = "-";

    /** Longest reading parsed, in characters; far above any real scorecard. */
    private static final int LONGEST = 10_000;

    private static final Pattern FRACTION = Pattern.compile("\\s*([\\d.,]{1,30})\\s*(?:/|su)\\s*([\\d.,]{1,30})\\s*");

    private ReadingParts() {}

    /** Numerator and denominator. */
    public record Fraction(BigDecimal numerator, BigDecimal denominator) {}

    public static Optional<Fraction> fraction(String text) {
        Matcher matcher = FRACTION.matcher(text.length() > LONGEST ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return number(matcher.group(1)).flatMap(numerator -> number(matcher.group(2))
                .map(denominator -> new Fraction(numerator, denominator)));
    }

    /** Parses {@code name=value; name=value}; parts without an equals sign are ignored. */
    public static Map<String, String> named(String text) {
        Map<String, String> parts = new TreeMap<>();
        if (text.length() <= LONGEST) {
            for (String part : text.split(";")) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? "" : part.substring(0, equals).strip();
                if (!name.isEmpty()) {
                    parts.put(name, part.substring(equals + 1).strip());
                }
            }
        }
        return parts;
    }

    public static Optional<BigDecimal> number(String text) {
        return text.length() > 30 ? Optional.empty() : ItalianNumbers.parse(text);
    }
}
