package it.pdo.tenancy;

/** Work that already holds a connection of one tenant was asked to go on as another. */
public final class SecondTenant extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    SecondTenant(TenantSlug held, TenantSlug asked) {
        super("a connection of tenant " + held + " is open, tenant " + asked + " cannot be bound inside it");
    }
}
