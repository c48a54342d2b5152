package it.pdo.identity;

import it.pdo.shared.MessageCatalog;
import it.pdo.tenancy.TenantSlug;
import java.util.List;
import java.util.Locale;

/**
 * Who acts where nobody signed in: an operator at the command line, or the loading of a demonstration. Holds no account;
 * the history names them as what they are.
 */
public final class SystemUser {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(SystemUser.class);

    private SystemUser() {}

    /** An operator at the command line, who may what an administrator of the whole body may. */
    public static SignedIn commandLine(TenantSlug tenant) {
        return named(tenant, SENTENCES.text(Locale.ITALIAN, "system.command-line"));
    }

    /** The loading of a demonstration municipality. */
    public static SignedIn demonstration(TenantSlug tenant) {
        return named(tenant, SENTENCES.text(Locale.ITALIAN, "system.demonstration"));
    }

    private static SignedIn named(TenantSlug tenant, String name) {
        return new SignedIn(tenant, AccountId.NOBODY, "", name, List.of(Grant.everywhere(Role.TENANT_ADMIN)));
    }
}
