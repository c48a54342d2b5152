package it.pdo.planning.lint;

import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.Sentences;
import it.pdo.target.TargetReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the checks. {@code {0}} is the first part; {@code {0:una riga|{0} righe}} is singular or plural, as
 * its number asks. An apostrophe is an apostrophe.
 */
final class LintWords {
    private static final Pattern HOLE =
            Pattern.compile("\\{(\\d)(?::([^{}|]*(?:\\{\\d}[^{}|]*)*)\\|([^{}|]*(?:\\{\\d}[^{}|]*)*))?}");
    private static final ResourceBundle ITALIAN = Sentences.load(LintWords.class, "it");
    private static final ResourceBundle ENGLISH = Sentences.load(LintWords.class, "en");

    private LintWords() {}

    static String text(String key, Locale locale, Object... parts) {
        return filled(bundle(locale).getString(key), locale, List.of(parts));
    }

    static String text(String key, Locale locale, List<Object> parts) {
        return filled(bundle(locale).getString(key), locale, parts);
    }

    /** The keys of the sentences of a rule. */
    static List<String> keys(LintRule rule, Locale locale) {
        return bundle(locale).keySet().stream()
                .filter(key -> key.startsWith(rule.code() + "."))
                .sorted()
                .toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return english(locale) ? ENGLISH : ITALIAN;
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static String filled(String text, Locale locale, List<Object> parts) {
        return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(filling(hole, locale, parts)));
    }

    private static String filling(MatchResult hole, Locale locale, List<Object> parts) {
        Object part = parts.get(Integer.parseInt(hole.group(1)));
        if (hole.group(2) == null) {
            return shown(part, locale);
        }
        boolean one = part instanceof Number number && number.doubleValue() == 1;
        return filled(one ? hole.group(2) : hole.group(3), locale, parts);
    }

    private static String shown(Object part, Locale locale) {
        return switch (part) {
            case BigDecimal number ->
                english(locale)
                        ? number.signum() == 0
                                ? "0"
                                : number.stripTrailingZeros().toPlainString()
                        : ItalianNumbers.format(number);
            case Said said -> said.in(locale);
            case TargetReading reading -> reading.words(locale);
            default -> String.valueOf(part); // a year is 2022, not 2.022
        };
    }
}
