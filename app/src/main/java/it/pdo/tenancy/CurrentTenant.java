package it.pdo.tenancy;

import java.util.Optional;

/**
 * The tenant of the current work. It is bound from a verified session or token for the duration of a call. It is not
 * inherited by other threads, which must bind it again.
 */
public final class CurrentTenant {
    private static final ScopedValue<TenantSlug> BOUND = ScopedValue.newInstance();

    private CurrentTenant() {}

    /** @throws NoTenantBoundException when no tenant is bound */
    public static TenantSlug required() {
        return BOUND.orElseThrow(NoTenantBoundException::new);
    }

    /** The bound tenant, for code that also runs without one, such as logging. */
    public static Optional<TenantSlug> bound() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    /**
     * Calls the work with the tenant bound and returns its result.
     *
     * @throws TenantMismatchException when this thread holds an open connection of another tenant
     */
    public static <R, X extends Throwable> R call(TenantSlug tenant, ScopedValue.CallableOp<? extends R, X> work)
            throws X {
        ThreadConnections.refuseOther(tenant);
        return ScopedValue.where(BOUND, tenant).call(work);
    }

    /**
     * Runs the work with the tenant bound.
     *
     * @throws TenantMismatchException when this thread holds an open connection of another tenant
     */
    public static void run(TenantSlug tenant, Runnable work) {
        ThreadConnections.refuseOther(tenant);
        ScopedValue.where(BOUND, tenant).run(work);
    }
}
