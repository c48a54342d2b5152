package it.pdo.identity;

import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantCatalog;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Signs people in with a user name and a password. */
@Singleton
public class SignIn {
    private final TenantCatalog catalog;
    private final Accounts accounts;
    private final SignInFailures failures;
    private final Passwords passwords;

    SignIn(TenantCatalog catalog, Accounts accounts, SignInFailures failures, Passwords passwords) {
        this.catalog = catalog;
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
    }

    /**
     * An attempt to sign in. A refusal takes the same time whether municipality, user name or password is wrong.
     *
     * @param address address of the client as seen by the server
     */
    public SignInOutcome attempt(TenantSlug tenant, String username, String password, String address) {
        if (catalog.find(tenant).filter(Tenant::isReady).isEmpty()) {
            passwords.matchNobody(password);
            return new SignInOutcome.Refused();
        }
        return CurrentTenant.call(tenant, () -> attemptIn(tenant, username, password, address));
    }

    private SignInOutcome attemptIn(TenantSlug tenant, String username, String password, String address) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        Duration remaining = failures.count(name, address);
        if (remaining.isPositive()) {
            return new SignInOutcome.Throttled(remaining);
        }
        Optional<Account> account = accounts.find(name).filter(Account::open);
        Optional<PasswordHash> hash = account.map(Account::id).flatMap(accounts::passwordOf);
        if (hash.isEmpty()) {
            passwords.matchNobody(password);
            return new SignInOutcome.Refused();
        }
        if (!passwords.matches(password, hash.get())) {
            return new SignInOutcome.Refused();
        }
        failures.forget(name, address);
        return new SignInOutcome.Accepted(account.orElseThrow().signedInTo(tenant));
    }
}
