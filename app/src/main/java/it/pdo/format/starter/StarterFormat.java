package it.pdo.format.starter;

import it.pdo.format.PlanFormat;
import it.pdo.format.YearSpan;
import it.pdo.format.reading.FormatReader;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A plan format shipped with the product, usable as it is and meant to be made one's own.
 *
 * @param folder name among the starter formats, such as {@code under-5000}; stable, so that links may keep it
 * @param names what lists call it
 * @param descriptions whom it is for and what it asks, in two or three sentences
 * @param suggestedUpTo most inhabitants it is suggested to, or none when there is no bound
 * @param yaml the format's file, as {@link FormatReader} reads it
 * @param format what the file says
 */
public record StarterFormat(
        String folder,
        InTwoLanguages names,
        InTwoLanguages descriptions,
        @Nullable Integer suggestedUpTo,
        String yaml,
        PlanFormat format) {

    /** The same words in Italian and in English. */
    public record InTwoLanguages(String italian, String english) {

        /** English for an English reader, Italian for any other. */
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
     * The file of a first version that a municipality owns: the same text under another code and for other years.
     *
     * @param code lower-case letters, digits and hyphens, beginning with a letter
     * @throws IllegalArgumentException when the code has another form
     */
    public String yamlFor(String code, YearSpan years) {
        if (!code.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("no code of a format: " + code);
        }
        String owned = yaml.replaceFirst("(?m)^format: .*$", Matcher.quoteReplacement("format: " + code));
        return owned.replaceFirst("(?m)^years: .*$", "years: {from: %d, to: %d}".formatted(years.from(), years.to()));
    }
}
