package it.pdo.tenancy.catalog;

import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import java.util.List;
import java.util.Optional;

/** The subscribers this installation knows. */
public interface TenantCatalog {
    /** The tenant of that slug in whatever state, or empty. */
    Optional<Tenant> find(TenantSlug slug);

    /** All tenants, by slug. */
    List<Tenant> list();
}
