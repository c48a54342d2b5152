package it.pdo.tenancy.provisioning;

import it.pdo.shared.LocalizedMessage;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The result of creating a tenant. */
public sealed interface ProvisioningOutcome {
    /**
     * The tenant is ready to sign in.
     *
     * @param told messages to show the operator once
     */
    record Created(Tenant tenant, Duration took, List<LocalizedMessage> told) implements ProvisioningOutcome {}

    /** The slug is in use; nothing was changed. */
    record AlreadyThere(TenantSlug slug) implements ProvisioningOutcome {}

    /**
     * Another process is creating the slug, or died while it was; nothing was changed.
     *
     * @param until when its claim ends; one that lives renews it, and after it the next creation takes a dead one's over
     */
    record InProgress(TenantSlug slug, Instant until) implements ProvisioningOutcome {}

    /**
     * A step failed and everything it had made was removed.
     *
     * @param step the step that failed, in one word
     * @param reason why, for the operator
     */
    record Failed(TenantSlug slug, String step, String reason, Throwable cause) implements ProvisioningOutcome {}
}
