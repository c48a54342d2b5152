package it.pdo.identity;

import it.pdo.tenancy.TenantSlug;
import java.util.List;

/**
 * A stored account with the grants that count today.
 *
 * @param open whether it can sign in and its tokens are valid
 */
public record Account(AccountId id, String username, String displayName, boolean open, List<Grant> grants) {
    public Account {
        grants = List.copyOf(grants);
    }

    /** The account as a user signed in to a tenant. */
    SignedIn signedInTo(TenantSlug tenant) {
        return new SignedIn(tenant, id, username, displayName, grants);
    }
}
