package it.pdo.tenancy;

/** Work with an open connection of one tenant was bound to another tenant. */
public final class TenantMismatchException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public TenantMismatchException(TenantSlug held, TenantSlug asked) {
        super("a connection of tenant " + held + " is open, tenant " + asked + " cannot be bound inside it");
    }
}
