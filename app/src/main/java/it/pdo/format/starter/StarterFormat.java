package it.pdo.format.starter;

import it.pdo.format.PlanFormat;
import it.pdo.format.YearSpan;
import it.pdo.format.reading.FormatReader;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A plan format shipped with the product, usable as it is and meant to be adapted.
 *
 * @param folder name among the starter formats, such as {@code under-5000}; stable, because links use it
 * @param names names in lists
 * @param descriptions audience and content, in two or three sentences
 * @param suggestedUpTo the largest number of inhabitants it is suggested for; null for no limit
 * @param yaml the format's file, as {@link FormatReader} reads it
 * @param format the parsed file
 */
public record StarterFormat(
        String folder,
        InTwoLanguages names,
        InTwoLanguages descriptions,
        @Nullable Integer suggestedUpTo,
        String yaml,
        PlanFormat format) {

    /** A text in Italian and English. */
    public record InTwoLanguages(String italian, String english) {

        /** English for an English locale, Italian for any other. */
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : italian;
        }
    }

    public String name(Locale locale) {
        return names.in(locale);
    }

    public String description(Locale locale) {
        return descriptions.in(locale);
    }

    /**
     * The file of a municipality's own first version: the same text with another code and other years.
     *
     * @param code lower-case letters, digits and hyphens, starting with a letter
     * @throws IllegalArgumentException when the code has another pattern
     */
    public String yamlFor(String code, YearSpan years) {
        if (!code.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("no code of a format: " + code);
        }
        String owned = yaml.replaceFirst("(?m)^format: .*$", Matcher.quoteReplacement("format: " + code));
        return owned.replaceFirst("(?m)^years: .*$", "years: {from: %d, to: %d}".formatted(years.from(), years.to()));
    }
}
