package it.pdo.tenancy;

import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;

/** The messages of this package. */
public final class Messages {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(Messages.class);

    private Messages() {}

    public static LocalizedMessage message(String key, Object... parts) {
        return CATALOG.message(key, parts);
    }
}
