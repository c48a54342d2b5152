package it.pdo.identity;

import it.pdo.history.Actor;
import it.pdo.tenancy.TenantSlug;
import java.util.List;

/**
 * Somebody whose identity was verified, and what was granted to them at that moment. Passed explicitly to every
 * service, so that no call can be made on nobody's behalf.
 *
 * @param tenant the municipality they signed in to; the only one whose data they can meet
 * @param account their account, or for a program the account that issued its token
 * @param username the name typed at sign-in
 * @param displayName the name people read
 * @param grants roles, each with the unit it counts on
 */
public record SignedIn(TenantSlug tenant, AccountId account, String username, String displayName, List<Grant> grants) {

    /** Name of the HTTP session attribute that holds the person who signed in. */
    public static final String SESSION_ATTRIBUTE = "it.pdo.signedIn";

    public SignedIn {
        grants = List.copyOf(grants);
    }

    /** Whether the role is held on any unit. Not enough to touch a unit's data: see {@link Access}. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** How the history names them. */
    public Actor actor() {
        return new Actor(account.value(), displayName);
    }
}
