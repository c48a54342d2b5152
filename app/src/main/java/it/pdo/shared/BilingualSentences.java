package it.pdo.shared;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/** What a package tells people in both languages at once, from the two bundles beside one of its classes. */
public final class BilingualSentences {

    private final PropertyResourceBundle italian;
    private final PropertyResourceBundle english;

    private BilingualSentences(PropertyResourceBundle italian, PropertyResourceBundle english) {
        this.italian = italian;
        this.english = english;
    }

    /** @throws IllegalStateException when a bundle is missing beside the class */
    public static BilingualSentences beside(Class<?> owner) {
        return new BilingualSentences(Sentences.load(owner, "it"), Sentences.load(owner, "en"));
    }

    /**
     * A sentence with its parts.
     *
     * @param parts those that are {@link Bilingual} each in the language of the sentence, the others as they say of themselves
     */
    public Bilingual text(String key, Object... parts) {
        return new Bilingual(format(italian, Locale.ITALIAN, key, parts), format(english, Locale.ENGLISH, key, parts));
    }

    private static String format(PropertyResourceBundle bundle, Locale locale, String key, Object[] parts) {
        Object[] words = Arrays.stream(parts)
                .map(part -> part instanceof Bilingual both ? both.in(locale) : String.valueOf(part))
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }
}
