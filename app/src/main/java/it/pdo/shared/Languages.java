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
 * The languages the product speaks: those that {@code languages.properties} beside this class names. A further language is a
 * line there and its {@code messages_xx.properties} files; no class changes.
 */
public final class Languages {
    /** Italian first: the language of who never chose, and of a sentence that another language lacks. */
    public static final List<Locale> SPOKEN = supported();

    private Languages() {}

    /** The spoken language nearest to what somebody asked for; Italian for any that is not spoken. */
    public static Locale supported(Locale wanted) {
        for (Locale language : SPOKEN) {
            if (language.getLanguage().equals(wanted.getLanguage())) {
                return language;
            }
        }
        return SPOKEN.getFirst();
    }

    /** The spoken language that an HTTP {@code Accept-Language} header prefers; Italian when it names none of them. */
    public static Locale accepted(String header) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? SPOKEN.getFirst() : found;
        } catch (IllegalArgumentException malformed) {
            return SPOKEN.getFirst();
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
