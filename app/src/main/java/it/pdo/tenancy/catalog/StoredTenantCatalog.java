package it.pdo.tenancy.catalog;

import io.micronaut.context.annotation.Requires;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.server.DatabaseServer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads the catalog's tenants. */
@Singleton
@Requires(beans = DatabaseServer.class)
class StoredTenantCatalog implements TenantCatalog {
    private final TenantRepository rows;

    StoredTenantCatalog(TenantRepository rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Tenant> find(TenantSlug slug) {
        return rows.findBySlug(slug.value()).map(TenantRow::tenant);
    }

    @Override
    public List<Tenant> list() {
        return rows.findAllOrderBySlug().stream().map(TenantRow::tenant).toList();
    }
}
