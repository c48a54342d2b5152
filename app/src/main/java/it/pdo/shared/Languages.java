package it.pdo.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The supported languages, as listed in {@code languages.properties} beside this class. To add a language, add a line
 * there and its {@code messages_xx.properties} files; no class changes.
 */
public final class Languages {
    /** The supported languages. Italian comes first: it is the default, and the fallback for a missing sentence. */
    public static final List<Locale> SPOKEN = supported();

    /** The language of plans, of the documents made from them and of what is stored about them: docs/decisions/0022. */
    public static final Locale OF_PLANS = Locale.ITALIAN;

    private Languages() {}

    /** The supported language nearest to the requested one; Italian when there is none. */
    public static Locale supported(Locale wanted) {
        for (Locale language : SPOKEN) {
            if (language.getLanguage().equals(wanted.getLanguage())) {
                return language;
            }
        }
        return SPOKEN.getFirst();
    }

    /**
     * The supported language preferred by an HTTP {@code Accept-Language} header; Italian when it names none of them.
     */
    public static Locale accepted(String header) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? SPOKEN.getFirst() : found;
        } catch (IllegalArgumentException malformed) {
            return SPOKEN.getFirst();
        }
    }

    /** Whether an HTTP {@code Accept-Language} header is written as RFC 9110 has it and names a language at all. */
    public static boolean isReadable(String header) {
        try {
            return !Locale.LanguageRange.parse(header).isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static List<Locale> supported() {
        Properties names = new Properties();
        try (InputStream stream = Objects.requireNonNull(Languages.class.getResourceAsStream("languages.properties"))) {
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return names.stringPropertyNames().stream()
                .sorted(Comparator.comparing((String code) -> !code.equals("it"))
                        .thenComparing(code -> code))
                .map(Locale::of)
                .toList();
    }
}
