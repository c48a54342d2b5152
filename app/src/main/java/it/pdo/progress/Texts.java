package it.pdo.progress;

import it.pdo.shared.Issue;
import it.pdo.shared.Sentences;

/** What this package tells people. */
final class Texts {
    private static final Sentences SENTENCES = Sentences.beside(Texts.class);

    private Texts() {}

    static String text(String key, Object... parts) {
        return SENTENCES.text(key, parts);
    }

    static Issue refusal(String code, Object... parts) {
        return SENTENCES.refusal(code, parts);
    }
}
