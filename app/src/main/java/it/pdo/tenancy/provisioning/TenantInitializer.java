package it.pdo.tenancy.provisioning;

import io.micronaut.core.order.Ordered;
import it.pdo.tenancy.Tenant;

/**
 * A step that fills a new, migrated schema: the first administrator, the first format. All beans of this type run in
 * order with the tenant bound; what one throws undoes the whole creation.
 */
public interface TenantInitializer extends Ordered {
    /**
     * @param report takes what the operator must be told once, such as a first password
     * @throws Exception any failure: schema, user and catalog row are then removed
     */
    void initialize(Tenant tenant, ProvisioningReport report) throws Exception;
}
