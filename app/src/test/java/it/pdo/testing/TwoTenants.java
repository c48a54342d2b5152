package it.pdo.testing;

import io.micronaut.context.ApplicationContext;
import it.pdo.identity.AccountId;
import it.pdo.identity.Grant;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.TenantSlug;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Two fresh tenants on the test database, in the one context of this JVM where it is noon of 10 May 2022. Nothing is to be closed:
 * the context goes on for the other tests, and the tenants go with the server.
 */
public final class TwoTenants {
    public static final Instant NOW = Instant.parse("2022-05-10T10:00:00Z");

    private static @Nullable ApplicationContext inMay;

    public final ApplicationContext context;
    public final TenantSlug a;
    public final TenantSlug b;

    public TwoTenants() {
        context = contextInMay();
        a = TestDatabase.newTenant(context).slug();
        b = TestDatabase.newTenant(context).slug();
    }

    private static synchronized ApplicationContext contextInMay() {
        ApplicationContext started = inMay;
        if (started == null) {
            started = TestDatabase.builder()
                    .singletons(Clock.fixed(NOW, ZoneId.of("Europe/Rome")))
                    .start();
            inMay = started;
            AtTheEnd.close(started);
        }
        return started;
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    public <T> T in(TenantSlug tenant, Supplier<T> work) {
        return CurrentTenant.call(tenant, work::get);
    }

    /** Somebody with these grants; no account is stored. */
    public static SignedIn person(TenantSlug tenant, String name, Grant... grants) {
        return new SignedIn(
                tenant, new AccountId(IdGenerator.next()), name.toLowerCase(Locale.ROOT), name, List.of(grants));
    }

    /** Whoever administers the bound tenant, under an account that is the same in every tenant. */
    public static SignedIn administrator(long account, String name) {
        return new SignedIn(
                CurrentTenant.required(),
                new AccountId(account),
                name.toLowerCase(Locale.ROOT),
                name,
                List.of(Grant.everywhere(Role.TENANT_ADMIN)));
    }
}
