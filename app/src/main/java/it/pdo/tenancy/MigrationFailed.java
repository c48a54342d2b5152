package it.pdo.tenancy;

/** A schema could not be brought to the state this program needs; the message says why. */
final class MigrationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MigrationFailed(String message) {
        super(message);
    }

    MigrationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
