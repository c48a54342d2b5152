package it.pdo.format;

import it.pdo.shared.Bilingual;
import it.pdo.shared.BilingualSentences;

/** What is told of mistakes in a format, in both languages. */
final class FormatSentences {
    private static final BilingualSentences WORDS = BilingualSentences.beside(FormatSentences.class);

    private FormatSentences() {}

    /** A sentence with its parts. */
    static Bilingual text(String key, Object... parts) {
        return WORDS.text(key, parts);
    }

    /** What one thing of a format is called. */
    static Bilingual noun(String thing) {
        return WORDS.text("noun." + thing);
    }
}
