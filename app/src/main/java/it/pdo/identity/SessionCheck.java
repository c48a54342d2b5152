package it.pdo.identity;

import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.catalog.TenantCatalog;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Checks whether a signed-in user still has access. */
@Singleton
public class SessionCheck {
    private final TenantCatalog catalog;
    private final Accounts accounts;

    SessionCheck(TenantCatalog catalog, Accounts accounts) {
        this.catalog = catalog;
        this.accounts = accounts;
    }

    /** The user with current name and roles; empty when the account or the tenant was closed. */
    public Optional<SignedIn> current(SignedIn known) {
        if (catalog.find(known.tenant()).filter(Tenant::isReady).isEmpty()) {
            return Optional.empty();
        }
        return CurrentTenant.call(known.tenant(), () -> accounts.find(known.account()))
                .filter(Account::open)
                .map(account -> account.signedInTo(known.tenant()));
    }
}
