package it.pdo.ui.text;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of one feature in one language: {@code messages_it.properties} and {@code messages_en.properties} (UTF-8)
 * in the feature's package.
 *
 * <p>In a text {@code {0}} stands for the first argument and {@code {0:una fase|{0} fasi}} for the singular or plural
 * that its number asks for. An apostrophe is an apostrophe: {@link java.text.MessageFormat} would swallow it, and
 * Italian is full of them.
 */
public final class Texts {
    /** The languages the product speaks; the first is the one of who never chose. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ITALIAN, Locale.ENGLISH);

    private static final Pattern HOLE =
            Pattern.compile("\\{(\\d)(?::([^{}|]*(?:\\{\\d}[^{}|]*)*)\\|([^{}|]*(?:\\{\\d}[^{}|]*)*))?}");
    private static final Map<String, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private final String feature;
    private final Locale locale;
    private final Map<String, String> texts;

    private Texts(String feature, Locale locale, Map<String, String> texts) {
        this.feature = feature;
        this.locale = locale;
        this.texts = texts;
    }

    /** The words beside {@code feature}, in the nearest language the product speaks. */
    public static Texts of(Class<?> feature, Locale locale) {
        Locale spoken = spoken(locale);
        String path =
                "/" + feature.getPackageName().replace('.', '/') + "/messages_" + spoken.getLanguage() + ".properties";
        return new Texts(
                feature.getPackageName(), spoken, LOADED.computeIfAbsent(path, wanted -> load(feature, wanted)));
    }

    /** The words beside {@code feature} in the language of who is looking; inside a request of a page only. */
    public static Texts here(Class<?> feature) {
        return of(feature, UI.getCurrent().getLocale());
    }

    /** The language of the product nearest to what somebody asked for. */
    public static Locale spoken(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    public Locale locale() {
        return locale;
    }

    /** All texts whose key begins with a prefix, by what follows it: for components that live in the browser. */
    public Map<String, String> under(String prefix) {
        Map<String, String> found = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text);
            }
        });
        return found;
    }

    /** A text as it was written; empty for a key nobody wrote. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * A text with its holes filled.
     *
     * @param arguments decimals are written the Italian way; everything else as it says of itself
     * @throws MissingResourceException for a key nobody wrote: a bug
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("No text " + key + " in " + feature, feature, key);
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    /** A text of this kind with its holes filled. */
    static String filled(String text, Object... arguments) {
        return HOLE.matcher(text)
                .replaceAll(hole -> java.util.regex.Matcher.quoteReplacement(filling(hole, arguments)));
    }

    private static String filling(MatchResult hole, Object[] arguments) {
        Object argument = arguments[Integer.parseInt(hole.group(1))];
        if (hole.group(2) == null) {
            return argument instanceof BigDecimal number ? Figures.decimal(number) : String.valueOf(argument);
        }
        boolean one = argument instanceof Number number && number.intValue() == 1;
        return filled(one ? hole.group(2) : hole.group(3), arguments);
    }

    private static Map<String, String> load(Class<?> feature, String path) {
        try (InputStream stream = feature.getResourceAsStream(path)) {
            if (stream == null) {
                throw new MissingResourceException("No texts at " + path, feature.getName(), "");
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
