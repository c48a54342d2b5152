package it.pdo.tenancy.provisioning;

import it.pdo.tenancy.TenantSlug;
import java.util.List;

/** Creates and removes tenants. */
public interface Provisioning {
    /**
     * Creates schema and database user, migrates, runs all {@link TenantInitializer} beans and then the given further
     * steps. A failure at any step leaves nothing behind.
     */
    ProvisioningOutcome create(NewTenant tenant, List<TenantInitializer> further);

    /** {@link #create(NewTenant, List)} without further steps. */
    default ProvisioningOutcome create(NewTenant tenant) {
        return create(tenant, List.of());
    }

    /** Removes a tenant with all its data. Removing one that is not there does nothing. */
    void remove(TenantSlug slug);
}
