package it.pdo.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message that is not rendered yet: a key with its arguments. The screen, the command line or the API renders it with
 * {@link #in}; nothing that is stored or compared depends on the rendered text.
 */
public sealed interface LocalizedMessage extends Localized
        permits LocalizedMessage.Keyed,
                LocalizedMessage.Verbatim,
                LocalizedMessage.Joined,
                LocalizedMessage.Capitalized {

    /** The empty message. Not a constant: two threads that initialize this type and the record could deadlock. */
    static LocalizedMessage nothing() {
        return new Verbatim("");
    }

    /** A text written by people, the same in every language. */
    static LocalizedMessage verbatim(String text) {
        return new Verbatim(text);
    }

    /** Messages joined by a separator. */
    static LocalizedMessage joined(String separator, Collection<? extends LocalizedMessage> messages) {
        return new Joined(separator, List.copyOf(messages));
    }

    /** The same message with a capital first letter. */
    default LocalizedMessage capital() {
        return new Capitalized(this);
    }

    /**
     * A sentence of a catalog.
     *
     * @param key of the sentence in the catalog
     * @param arguments in the order of the placeholders
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

    /** A text written by people. */
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
