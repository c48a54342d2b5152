package it.pdo.command;

import it.pdo.shared.Issue;
import it.pdo.shared.Languages;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the command line says, in the one language of the command that runs: see {@link CommandLanguage}. */
final class CommandMessages {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(CommandMessages.class);

    private static volatile Locale language = Locale.ITALIAN;

    private CommandMessages() {}

    /** From now on the command line speaks this language. */
    static void useLanguage(Locale spoken) {
        language = spoken;
    }

    /** The language the command line speaks. */
    static Locale language() {
        return language;
    }

    static String text(String key, Object... arguments) {
        return CATALOG.text(language, key, arguments);
    }

    /** A sentence that is rendered where it is printed. */
    static LocalizedMessage message(String key, Object... arguments) {
        return CATALOG.message(key, arguments);
    }

    /** The codes of the languages the product speaks. */
    static String languages(String separator) {
        return Languages.SPOKEN.stream().map(Locale::getLanguage).collect(Collectors.joining(separator));
    }

    /** Issues as lines of this command: place and words. */
    static List<String> lines(Collection<Issue> issues) {
        return issues.stream().map(issue -> issue.line(language)).toList();
    }

    /** The sentences as picocli takes them: descriptions of commands and options by the name of their command. */
    static ResourceBundle bundle() {
        SortedMap<String, String> sentences = new TreeMap<>(CATALOG.under(language, ""));
        sentences.put("label.language", languages("|"));
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return sentences.get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(sentences.keySet());
            }
        };
    }
}
