package it.pdo.tenancy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the tenants' database credentials in the catalog with a 256-bit key (AES-GCM). The key is stored outside the
 * database: in the environment or in a file that only its owner can read.
 */
public final class CredentialCipher {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private CredentialCipher(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** A new random key. */
    public static CredentialCipher random() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new CredentialCipher(bytes);
    }

    /**
     * The key from 44 characters of Base64.
     *
     * @throws IllegalArgumentException when the text is not a key
     */
    public static CredentialCipher of(String base64) {
        return new CredentialCipher(Base64.getDecoder().decode(base64.strip()));
    }

    /**
     * The key in the environment variable {@code PDO_KEY}, else in the file.
     *
     * @throws DatabaseUnavailableException when the text is not a key
     */
    public static CredentialCipher forInstallation(Path file) throws IOException {
        String given = System.getenv("PDO_KEY");
        try {
            return given == null || given.isBlank() ? inFile(file) : of(given);
        } catch (IllegalArgumentException e) {
            throw new DatabaseUnavailableException(
                    Messages.message("database.key.form", given == null || given.isBlank() ? file : "PDO_KEY"), e);
        }
    }

    /** The key in the file, which is created on first use, readable only by its owner. */
    static CredentialCipher inFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            CredentialCipher fresh = random();
            OwnerOnlyFiles.write(file, Base64.getEncoder().encodeToString(fresh.key.getEncoded()) + "\n");
            return fresh;
        }
        return of(Files.readString(file));
    }

    /**
     * Encrypts a text; returns nonce and ciphertext in Base64. The place is authenticated, so that encrypted text
     * cannot be moved.
     */
    public String seal(String text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
            byte[] body = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + body.length);
            System.arraycopy(body, 0, all, NONCE_BYTES, body.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot seal with AES-GCM", e);
        }
    }

    /** @throws GeneralSecurityException when it was sealed with another key or for another place */
    public String open(String sealed, String place) throws GeneralSecurityException {
        byte[] all = Base64.getDecoder().decode(sealed);
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES), place);
        return new String(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES), StandardCharsets.UTF_8);
    }

    /** A password derived for a purpose: the same on every node with the key, so that it need not be stored. */
    public String passwordFor(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            byte[] bytes = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            return SecretGenerator.asPassword(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot make an HMAC", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
