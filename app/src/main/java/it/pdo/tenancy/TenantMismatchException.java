package it.pdo.tenancy;

/** Work that already holds a connection of one tenant was asked to go on as another. */
public final class TenantMismatchException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public TenantMismatchException(TenantSlug held, TenantSlug asked) {
        super("a connection of tenant " + held + " is open, tenant " + asked + " cannot be bound inside it");
    }
}
