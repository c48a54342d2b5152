package it.pdo.tenancy;

import java.security.SecureRandom;
import java.util.Base64;

/** Generates passwords for machines. */
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

    /**
     * The bytes as characters that need no quoting in SQL, ending with one character of each class that strict password
     * rules require.
     */
    static String asPassword(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "-aA1";
    }
}
