package it.pdo.tenancy;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes passwords nobody has to type. */
public final class SecretGenerator {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private SecretGenerator() {}

    /** 192 random bits. */
    public static String password() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return asPassword(bytes);
    }

    /** The bytes in characters that need no quoting in SQL, ending with one of each kind that strict rules ask for. */
    static String asPassword(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "-aA1";
    }
}
