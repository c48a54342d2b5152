package it.pdo.identity;

import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.catalog.TenantCatalog;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether somebody who signed in a while ago would still be let in. */
@Singleton
public class SessionCheck {
    private final TenantCatalog catalog;
    private final Accounts accounts;

    SessionCheck(TenantCatalog catalog, Accounts accounts) {
        this.catalog = catalog;
        this.accounts = accounts;
    }

    /** The same person with today's name and roles; empty when the account or the municipality was closed. */
    public Optional<SignedIn> current(SignedIn known) {
        if (catalog.find(known.tenant()).filter(Tenant::isReady).isEmpty()) {
            return Optional.empty();
        }
        return CurrentTenant.call(known.tenant(), () -> accounts.find(known.account()))
                .filter(Account::open)
                .map(account -> account.signedInTo(known.tenant()));
    }
}
