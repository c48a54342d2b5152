package it.pdo.tenancy.catalog;

import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import java.util.List;
import java.util.Optional;

/** The tenants of this installation. */
public interface TenantCatalog {
    /** The tenant with that slug in any state, or empty. */
    Optional<Tenant> find(TenantSlug slug);

    /** All tenants, by slug. */
    List<Tenant> list();
}
