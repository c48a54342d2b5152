package it.pdo.progress;

import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.util.Set;
import java.util.stream.Collectors;

/** What this package tells people. */
public final class Texts {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(Texts.class);

    private Texts() {}

    public static LocalizedMessage message(String key, Object... parts) {
        return SENTENCES.message(key, parts);
    }

    /** Months of a year in order, as numbers that read the same in every language: {@code 3, 6, 9, 12}. */
    static String months(Set<Integer> months) {
        return months.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public static Issue refusal(String code, Object... parts) {
        return SENTENCES.refusal(code, parts);
    }
}
