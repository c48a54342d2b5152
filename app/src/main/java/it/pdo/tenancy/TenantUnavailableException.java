package it.pdo.tenancy;

/** Work was asked for a tenant that is not there, not yet ready or closed. */
public final class TenantUnavailableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public TenantUnavailableException(String message) {
        super(message);
    }
}
