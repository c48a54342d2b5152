package it.pdo.identity;

import java.util.Optional;

/**
 * A token of a program, as it is listed: its secret is known to nobody but its holder.
 *
 * @param account on whose behalf it reads
 * @param name what it is for
 */
public record ApiToken(ApiTokenId id, AccountId account, String name, boolean revoked) {
    static final int LONGEST_NAME = 100;

    /** @throws IllegalArgumentException when the name is blank or longer than 100 characters */
    public ApiToken {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a token's name has 1 to 100 characters");
        }
    }

    /**
     * A token in the moment it is issued, the only one in which its text is known.
     *
     * @param text what goes after {@code Authorization: Bearer}
     */
    public record Issued(ApiTokenId id, String text) {}

    /**
     * The parts of a token's text: {@code pdo_slug_id_secret}. The slug says in which schema to look; it is worth
     * nothing until the secret is found there.
     */
    record Parts(String slug, ApiTokenId id, String secret) {
        private static final String PREFIX = "pdo";
        private static final int COUNT = 4;

        static Optional<Parts> of(String text) {
            String[] parts = text.split("_", COUNT);
            if (parts.length != COUNT || !parts[0].equals(PREFIX)) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Parts(parts[1], ApiTokenId.parse(parts[2]), parts[3]));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }

        String text() {
            return String.join("_", PREFIX, slug, id.toString(), secret);
        }
    }
}
