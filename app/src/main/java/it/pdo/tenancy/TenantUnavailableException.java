package it.pdo.tenancy;

/** The requested tenant does not exist, is not ready or is closed. */
public final class TenantUnavailableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public TenantUnavailableException(String message) {
        super(message);
    }
}
