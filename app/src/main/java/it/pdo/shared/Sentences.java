package it.pdo.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/** What a package tells people, from the two bundles beside one of its classes: said in Italian, with English beside it. */
public final class Sentences {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy");

    private final PropertyResourceBundle italian;
    private final PropertyResourceBundle english;

    private Sentences(PropertyResourceBundle italian, PropertyResourceBundle english) {
        this.italian = italian;
        this.english = english;
    }

    /** @throws IllegalStateException when a bundle is missing beside the class */
    public static Sentences beside(Class<?> owner) {
        return new Sentences(load(owner, "it"), load(owner, "en"));
    }

    /** The bundle of one language beside a class. */
    public static PropertyResourceBundle load(Class<?> owner, String language) {
        try (InputStream stream = owner.getResourceAsStream("messages_" + language + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("no messages in " + language + " beside " + owner.getName());
            }
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence with its values as people write them: {@code 12,5}, {@code Maggio 2022}, and 2022 for a year. */
    public String text(String key, Object... parts) {
        return format(italian, Locale.ITALIAN, key, parts);
    }

    /** The same in both languages; decimals are written the Italian way in either. */
    public Bilingual words(String key, Object... parts) {
        return new Bilingual(text(key, parts), format(english, Locale.ENGLISH, key, parts));
    }

    /** A refusal in both languages. */
    public Issue refusal(String code, Object... parts) {
        return new Issue(Severity.ERROR, code, Place.NOWHERE, words(code, parts));
    }

    private static String format(PropertyResourceBundle bundle, Locale locale, String key, Object[] parts) {
        var shown = new Object[parts.length];
        for (var i = 0; i < parts.length; i++) {
            shown[i] = show(parts[i], locale);
        }
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }

    private static String show(Object part, Locale locale) {
        return switch (part) {
            case BigDecimal number -> ItalianNumbers.format(number);
            case YearMonth month -> month(month, locale);
            case Bilingual both -> both.in(locale);
            default -> String.valueOf(part); // a year is 2022, not 2.022
        };
    }

    /** With a capital, as at the beginning of a sentence. */
    private static String month(YearMonth month, Locale locale) {
        var text = MONTH.withLocale(locale).format(month);
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
