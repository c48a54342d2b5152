package it.pdo.tenancy;

/**
 * Tenant data was requested while no tenant is bound: a programming error, never answered with another tenant's data.
 */
public final class NoTenantBoundException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoTenantBoundException() {
        super("no tenant is bound to this work");
    }
}
