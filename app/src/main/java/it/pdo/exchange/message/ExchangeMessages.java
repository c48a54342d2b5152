package it.pdo.exchange.message;

import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences of imports and exports. */
public final class ExchangeMessages {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(ExchangeMessages.class);

    private ExchangeMessages() {}

    /** A sentence with its arguments, rendered in the language of its reader. */
    public static LocalizedMessage message(String key, @Nullable Object... arguments) {
        return CATALOG.message(key, arguments);
    }

    /** What somebody may have meant, {@code  (forse «x»?)} with a space before it; nothing when nothing is near. */
    public static LocalizedMessage near(Optional<String> meant) {
        return meant.map(known -> message("near", known)).orElse(LocalizedMessage.nothing());
    }
}
