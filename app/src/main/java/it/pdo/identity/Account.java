package it.pdo.identity;

import it.pdo.tenancy.TenantSlug;
import java.util.List;

/**
 * An account as it is stored, with what was granted to it.
 *
 * @param open whether it can sign in and its tokens are honoured
 */
public record Account(AccountId id, String username, String displayName, boolean open, List<Grant> grants) {
    public Account {
        grants = List.copyOf(grants);
    }

    /** The account as somebody who was verified in that municipality. */
    SignedIn signedInTo(TenantSlug tenant) {
        return new SignedIn(tenant, id, username, displayName, grants);
    }
}
