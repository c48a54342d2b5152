package it.pdo.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one package: {@code messages_it.properties}, {@code messages_en.properties} and one file for each
 * further language, in UTF-8, beside its classes. Only this class reads these files.
 *
 * <p>In a sentence {@code {0}} stands for the first argument, and {@code {0, plural, one {a phase} other {{0} phases}}}
 * for the plural form its number requires in the language. An apostrophe is written once; a brace to be shown must be
 * an argument. {@link Localized} arguments are rendered in the language of the sentence; {@link java.math.BigDecimal},
 * months and days in the notation of the language; whole numbers (years, ports) and all other arguments by {@code
 * toString()}.
 *
 * <p>A sentence missing in another language is rendered in Italian. Sentences are parsed once. Thread-safe.
 */
public final class MessageCatalog {
    private static final Map<Package, MessageCatalog> BY_PACKAGE = new ConcurrentHashMap<>();

    private final Class<?> owner;
    private final Sentences italian;
    private final Map<String, Sentences> byLanguage = new ConcurrentHashMap<>();

    private MessageCatalog(Class<?> owner) {
        this.owner = owner;
        Sentences base = load("it");
        if (base == null) {
            throw new MissingResourceException("no messages beside " + owner.getName(), owner.getName(), "");
        }
        this.italian = base;
    }

    /**
     * The catalog of the package of a class.
     *
     * @throws MissingResourceException when the package has no Italian file: a programming error
     */
    public static MessageCatalog beside(Class<?> owner) {
        return BY_PACKAGE.computeIfAbsent(owner.getPackage(), _ -> new MessageCatalog(owner));
    }

    /**
     * A message to be rendered later, in the reader's language.
     *
     * @throws MissingResourceException for a key missing in the Italian file: a programming error
     */
    public LocalizedMessage message(String key, @Nullable Object... arguments) {
        italian.template(key);
        return new LocalizedMessage.Keyed(this, key, Arrays.asList(arguments));
    }

    /**
     * A sentence rendered in a language.
     *
     * @throws MissingResourceException for a key missing in the Italian file: a programming error
     * @throws IllegalArgumentException when an argument is missing: a programming error
     */
    public String text(Locale locale, String key, @Nullable Object... arguments) {
        return sentences(locale, key).template(key).render(arguments);
    }

    /** An error whose message is the sentence with the key {@code code}. */
    public Issue refusal(String code, @Nullable Object... arguments) {
        return new Issue(Severity.ERROR, code, Place.NOWHERE, message(code, arguments));
    }

    /** The raw sentence as written in its file; empty for an unknown key. */
    public Optional<String> find(Locale locale, String key) {
        return Optional.ofNullable(sentences(locale, key).written.get(key));
    }

    /** The raw sentences whose key starts with a prefix, by the rest of their key; for code in the browser. */
    public SortedMap<String, String> under(Locale locale, String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        for (String key : italian.written.keySet()) {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), sentences(locale, key).written(key));
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }

    private Sentences sentences(Locale locale, String key) {
        String language = locale.getLanguage();
        if (language.equals("it")) {
            return italian;
        }
        Sentences spoken = byLanguage.computeIfAbsent(language, this::load);
        return spoken == null || !spoken.written.containsKey(key) ? italian : spoken;
    }

    private @Nullable Sentences load(String language) {
        if (!language.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return null;
        }
        try (InputStream stream = owner.getResourceAsStream("messages_" + language + ".properties")) {
            if (stream == null) {
                return null;
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> written = new TreeMap<>();
            read.stringPropertyNames().forEach(key -> written.put(key, read.getProperty(key)));
            return new Sentences(owner.getPackageName(), Locale.of(language), Map.copyOf(written));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return owner.getPackageName();
    }

    /** The sentences of one language. */
    private static final class Sentences {
        private final String name;
        private final Locale locale;
        private final Map<String, String> written;
        private final Map<String, MessageTemplate> parsed = new ConcurrentHashMap<>();

        Sentences(String name, Locale locale, Map<String, String> written) {
            this.name = name;
            this.locale = locale;
            this.written = written;
        }

        String written(String key) {
            String text = written.get(key);
            if (text == null) {
                throw new MissingResourceException("no sentence " + key + " in " + name, name, key);
            }
            return text;
        }

        MessageTemplate template(String key) {
            MessageTemplate template = parsed.get(key);
            return template != null
                    ? template
                    : parsed.computeIfAbsent(key, unparsed -> MessageTemplate.parse(written(unparsed), locale));
        }
    }
}
