package it.pdo.identity;

import it.pdo.history.Actor;
import it.pdo.tenancy.TenantSlug;
import java.util.List;

/**
 * A signed-in user with the grants of that moment. Passed explicitly to every service, so that every call has a user.
 *
 * @param tenant the municipality they signed in to; the only one whose data is accessible
 * @param account their account, or for a program the account that issued its token
 * @param username the name typed at sign-in
 * @param displayName display name
 * @param grants roles with their units
 */
public record SignedIn(TenantSlug tenant, AccountId account, String username, String displayName, List<Grant> grants) {

    /** Name of the HTTP session attribute that holds the person who signed in. */
    public static final String SESSION_ATTRIBUTE = "it.pdo.signedIn";

    public SignedIn {
        grants = List.copyOf(grants);
    }

    /** The user as an actor in the history. */
    public Actor actor() {
        return new Actor(account.value(), displayName);
    }
}
