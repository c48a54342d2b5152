package it.pdo.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;

/**
 * Hashes and verifies passwords with Argon2id: 19 MiB, two passes, one lane (the parameters OWASP recommends). No more
 * than a few are worked out at once: each takes 19 MiB, and a flood of sign-ins must not take the memory of the node.
 */
@Singleton
public final class Passwords {
    /** The shortest password an account may have. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 256;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 4;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final PasswordHash nobody = hash("nobody's password");

    /**
     * The hash to store.
     *
     * @throws IllegalArgumentException when the password has fewer than {@link #SHORTEST} or more than 256 characters
     */
    public PasswordHash hash(String password) {
        String text = normal(password);
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new IllegalArgumentException("a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        turns.acquireUninterruptibly();
        try {
            return new PasswordHash(
                    Password.hash(text).addRandomSalt(SALT_BYTES).with(argon2).getResult());
        } finally {
            turns.release();
        }
    }

    /** Whether the password is the one hashed. */
    public boolean matches(String password, PasswordHash hash) {
        String text = normal(password);
        // One beyond the longest is worked out too, cut short: its answer must take as long as any other.
        String checked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        turns.acquireUninterruptibly();
        try {
            boolean same =
                    Password.check(checked, hash.encoded()).with(Argon2Function.getInstanceFromHash(hash.encoded()));
            return same && text.length() <= LONGEST;
        } finally {
            turns.release();
        }
    }

    /** Takes as long as {@link #matches} and matches nothing: for user names that do not exist. */
    public void matchNobody(String password) {
        matches(password, nobody);
    }

    /** Accented letters come composed from some keyboards and decomposed from others. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
