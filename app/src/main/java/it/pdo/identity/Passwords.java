package it.pdo.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);

    private final Argon2Function argon2;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final PasswordHash nobody;

    /** With the recommended parameters. */
    public Passwords() {
        this(MEMORY_KIB, PASSES);
    }

    /**
     * With the parameters that the configuration names, else the recommended ones. Weaker ones are meant for tests and are
     * logged as a warning; a hash made with others is verified all the same, because it carries its own.
     *
     * @param memoryKib in KiB, at least 8
     * @param passes at least 1
     */
    @Inject
    Passwords(
            @Value("${pdo.passwords.memory:" + MEMORY_KIB + "}") int memoryKib,
            @Value("${pdo.passwords.passes:" + PASSES + "}") int passes) {
        if (memoryKib < MEMORY_KIB || passes < PASSES) {
            LOG.warn("passwords are hashed with {} KiB and {} passes: less than is recommended", memoryKib, passes);
        }
        argon2 = Argon2Function.getInstance(memoryKib, passes, LANES, HASH_BYTES, Argon2.ID);
        nobody = hash("nobody's password");
    }

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
