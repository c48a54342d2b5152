package it.pdo.tenancy;

/** Tenant data was asked for where no tenant is bound: a bug of the caller, never answered with somebody's data. */
public final class NoTenantBoundException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoTenantBoundException() {
        super("no tenant is bound to this work");
    }
}
