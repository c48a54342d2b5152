package it.pdo.shared;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.function.Function;

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

    /** A sentence with its parts, each in the language of the sentence. */
    public Bilingual text(String key, Bilingual... parts) {
        return new Bilingual(
                format(italian, Locale.ITALIAN, key, parts, Bilingual::italian),
                format(english, Locale.ENGLISH, key, parts, Bilingual::english));
    }

    private static String format(
            PropertyResourceBundle bundle,
            Locale locale,
            String key,
            Bilingual[] parts,
            Function<Bilingual, String> language) {
        Object[] words = Arrays.stream(parts).map(language).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }
}
