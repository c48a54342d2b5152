package it.pdo.identity;

import it.pdo.shared.MessageCatalog;
import it.pdo.tenancy.TenantSlug;
import java.util.List;
import java.util.Locale;

/**
 * The users for work without sign-in: an operator on the command line, or the loading of a demonstration. Without an
 * account; the history shows their names.
 */
public final class SystemUser {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(SystemUser.class);

    private SystemUser() {}

    /** An operator on the command line, with the permissions of an administrator of the whole municipality. */
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
