package it.pdo.tenancy.provisioning;

import it.pdo.tenancy.TenantSlug;
import java.time.Duration;

/** The result of upgrading one tenant. */
public sealed interface UpgradeOutcome {
    TenantSlug tenant();

    /** It works with this version of the program now. */
    record Upgraded(TenantSlug tenant, int changes, Duration took) implements UpgradeOutcome {}

    /** A change failed: the tenant is closed with the reason, its data is kept, and the next run tries again. */
    record Failed(TenantSlug tenant, String reason) implements UpgradeOutcome {}

    /** Another node is upgrading it. */
    record HeldElsewhere(TenantSlug tenant) implements UpgradeOutcome {}
}
