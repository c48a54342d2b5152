package it.pdo.progress.message;

import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.util.Set;
import java.util.stream.Collectors;

/** The messages about months, progress and readings. */
public final class ProgressMessages {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(ProgressMessages.class);

    private ProgressMessages() {}

    /** A message to be rendered later, in the reader's language. */
    public static LocalizedMessage message(String key, Object... parts) {
        return CATALOG.message(key, parts);
    }

    /** Months of a year in order as numbers, the same in every language: {@code 3, 6, 9, 12}. */
    public static String months(Set<Integer> months) {
        return months.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** An error whose message is the sentence with the key {@code code}. */
    public static Issue refusal(String code, Object... parts) {
        return CATALOG.refusal(code, parts);
    }
}
