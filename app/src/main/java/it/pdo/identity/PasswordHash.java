package it.pdo.identity;

/**
 * A password as it is stored: Argon2id in its PHC text form. Never printed.
 *
 * @param encoded {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}
 */
public record PasswordHash(String encoded) {

    public PasswordHash {
        if (!encoded.startsWith("$argon2id$")) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
    }

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
