package it.pdo.format.difference;

import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.tree.FieldsDecoder;
import java.util.Collection;

/** The messages about differences. */
final class DifferenceMessages {

    private static final MessageCatalog WORDS = MessageCatalog.beside(DifferenceMessages.class);

    private DifferenceMessages() {}

    /** A message with its arguments. */
    static LocalizedMessage key(String key, LocalizedMessage... parts) {
        return WORDS.message(key, (Object[]) parts);
    }

    static LocalizedMessage text(String text) {
        return LocalizedMessage.verbatim(text);
    }

    static LocalizedMessage flag(boolean flag) {
        return key(flag ? "value.yes" : "value.no");
    }

    /** The name of a constant, from the bundle under {@code value.} and its spelling. */
    static LocalizedMessage constant(Enum<?> constant) {
        return key("value." + FieldsDecoder.spelling(constant));
    }

    static LocalizedMessage nothing() {
        return key("value.nothing");
    }

    /** The messages separated by commas. */
    static LocalizedMessage list(Collection<LocalizedMessage> all) {
        return all.isEmpty() ? nothing() : LocalizedMessage.joined(", ", all);
    }

    static LocalizedMessage texts(Collection<String> all) {
        return list(all.stream().map(DifferenceMessages::text).toList());
    }

    static LocalizedMessage constants(Collection<? extends Enum<?>> all) {
        return list(all.stream().map(DifferenceMessages::constant).toList());
    }
}
