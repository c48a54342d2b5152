package it.pdo.tenancy;

/** A database user and its password; its text never shows the password. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user + ":***";
    }
}
