package it.pdo.format.policy;

import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;

/** The messages about mistakes in a scoring policy. */
final class PolicyMessages {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(PolicyMessages.class);

    private PolicyMessages() {}

    static LocalizedMessage message(String key, Object... arguments) {
        return CATALOG.message(key, arguments);
    }
}
