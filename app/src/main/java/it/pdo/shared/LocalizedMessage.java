package it.pdo.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that is not yet in a language: which sentence, and what stands in it. Whoever shows it (a screen, the command
 * line, the API) renders it with {@link #in}; nothing that is stored or compared depends on its text.
 */
public sealed interface LocalizedMessage extends Localized
        permits LocalizedMessage.Keyed,
                LocalizedMessage.Verbatim,
                LocalizedMessage.Joined,
                LocalizedMessage.Capitalized {

    /** No words at all. */
    LocalizedMessage NOTHING = new Verbatim("");

    /** What people wrote, the same in every language. */
    static LocalizedMessage verbatim(String text) {
        return new Verbatim(text);
    }

    /** Messages one after the other with a separator between them. */
    static LocalizedMessage joined(String separator, Collection<? extends LocalizedMessage> messages) {
        return new Joined(separator, List.copyOf(messages));
    }

    /** The same, beginning with a capital letter. */
    default LocalizedMessage capital() {
        return new Capitalized(this);
    }

    /**
     * A sentence of a catalog.
     *
     * @param key of the sentence
     * @param arguments in the order of its placeholders
     */
    record Keyed(MessageCatalog catalog, String key, List<@Nullable Object> arguments) implements LocalizedMessage {
        public Keyed {
            arguments = Collections.unmodifiableList(new ArrayList<>(arguments)); // one of them may be missing
        }

        @Override
        public String in(Locale locale) {
            return catalog.text(locale, key, arguments.toArray());
        }
    }

    /** What people wrote. */
    record Verbatim(String text) implements LocalizedMessage {
        @Override
        public String in(Locale locale) {
            return text;
        }
    }

    /** Several messages. */
    record Joined(String separator, List<LocalizedMessage> messages) implements LocalizedMessage {
        @Override
        public String in(Locale locale) {
            return messages.stream().map(message -> message.in(locale)).collect(Collectors.joining(separator));
        }
    }

    /** A message that begins a sentence. */
    record Capitalized(LocalizedMessage message) implements LocalizedMessage {
        @Override
        public String in(Locale locale) {
            return MessageTemplate.capitalized(message.in(locale), locale);
        }
    }
}
