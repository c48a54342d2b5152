package it.pdo.tenancy.connection;

import io.micronaut.context.annotation.Requires;
import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.TenantUnavailableException;
import it.pdo.tenancy.catalog.TenantRepository;
import it.pdo.tenancy.catalog.TenantRow;
import it.pdo.tenancy.schema.Changelog;
import it.pdo.tenancy.server.DatabaseServer;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How to connect to a tenant's schema; catalog data is cached for a few seconds. */
@Singleton
@Requires(beans = DatabaseServer.class)
public class TenantDirectory {
    private static final Duration BELIEVED = Duration.ofSeconds(10);

    private final TenantRepository rows;
    private final DatabaseServer server;
    private final Changelog changelog;
    private final Map<TenantSlug, Entry> known = new ConcurrentHashMap<>();

    TenantDirectory(TenantRepository rows, DatabaseServer server, Changelog changelog) {
        this.changelog = changelog;
        this.rows = rows;
        this.server = server;
    }

    /** @throws TenantUnavailableException when the tenant is not there or not ready */
    public TenantAccess access(TenantSlug slug) {
        @Nullable Entry entry = known.get(slug);
        if (entry == null || System.nanoTime() - entry.until() > 0) {
            entry = new Entry(load(slug), System.nanoTime() + BELIEVED.toNanos());
            known.put(slug, entry);
        }
        return entry.access();
    }

    /** Allows the creation of a tenant to connect before it is ready. */
    public void admit(TenantAccess access) {
        known.put(
                access.slug(),
                new Entry(access, System.nanoTime() + Duration.ofHours(1).toNanos()));
    }

    public void forget(TenantSlug slug) {
        known.remove(slug);
    }

    private TenantAccess load(TenantSlug slug) {
        TenantRow row = rows.findBySlug(slug.value())
                .orElseThrow(() -> new TenantUnavailableException("there is no tenant " + slug));
        if (row.state() != TenantRow.State.READY) {
            throw new TenantUnavailableException("tenant " + slug + " is " + row.state());
        }
        if (!changelog.checksum().equals(row.changelogChecksum())) {
            throw new TenantUnavailableException("tenant " + slug + " has the schema of another version");
        }
        return accessOf(row);
    }

    /** How to connect to the tenant of a row, in any state. */
    public TenantAccess accessOf(TenantRow row) {
        try {
            String password = server.key().open(row.sealedPassword(), row.schemaName());
            return new TenantAccess(
                    new TenantSlug(row.slug()),
                    server.address(""),
                    row.schemaName(),
                    new Credentials(row.userName(), password));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the credentials of tenant " + row.slug() + " do not open", e);
        }
    }

    private record Entry(TenantAccess access, long until) {}
}
