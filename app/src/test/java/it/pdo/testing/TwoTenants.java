package it.pdo.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import it.pdo.identity.AccountId;
import it.pdo.identity.Grant;
import it.pdo.identity.SignedIn;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.NewId;
import it.pdo.tenancy.TenantSlug;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A context on the test database with two fresh tenants, at noon of 10 May 2022. */
public final class TwoTenants implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2022-05-10T10:00:00Z");

    public final ApplicationContext context;
    public final TenantSlug a;
    public final TenantSlug b;

    public TwoTenants() {
        context = TestDatabase.server()
                .configure(ApplicationContext.builder(Environment.TEST)
                        .singletons(Clock.fixed(NOW, ZoneId.of("Europe/Rome"))))
                .start();
        a = TestDatabase.newTenant(context).slug();
        b = TestDatabase.newTenant(context).slug();
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    public <T> T in(TenantSlug tenant, Supplier<T> work) {
        return CurrentTenant.call(tenant, work::get);
    }

    /** Somebody with these grants; no account is stored. */
    public static SignedIn person(TenantSlug tenant, String name, Grant... grants) {
        return new SignedIn(tenant, new AccountId(NewId.next()), name.toLowerCase(Locale.ROOT), name, List.of(grants));
    }

    @Override
    public void close() {
        context.close();
    }
}
