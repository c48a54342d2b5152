package it.pdo.identity;

import it.pdo.organisation.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened.
 *
 * @param username 2 to 80 letters, digits, dots, hyphens, underscores or an e-mail address; case does not count
 * @param displayName display name, 1 to 200 characters
 * @param person the person of the organisation, or null
 * @param grants roles with their units
 */
public record AccountDraft(
        String username, String displayName, @Nullable PersonId person, List<Grant> grants) {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,79}");
    private static final int LONGEST_NAME = 200;

    /** @throws IllegalArgumentException when a part has not its form */
    public AccountDraft {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("not a user name: " + username);
        }
        if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a display name has 1 to 200 characters");
        }
        grants = List.copyOf(grants);
    }
}
