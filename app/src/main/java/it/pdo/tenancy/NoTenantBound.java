package it.pdo.tenancy;

/** Tenant data was asked for where no tenant is bound: a bug of the caller, never answered with somebody's data. */
public final class NoTenantBound extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoTenantBound() {
        super("no tenant is bound to this work");
    }
}
