package it.pdo.tenancy;

/** Work was asked for a tenant that is not there, not yet ready or closed. */
public final class TenantUnavailable extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TenantUnavailable(String message) {
        super(message);
    }
}
