package it.pdo.ui.studio;

import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.ui.session.CurrentUser;

/** Checks that the user may edit formats: administrators of the whole municipality only. */
final class FormatAuthor {
    private FormatAuthor() {}

    /** @throws it.pdo.identity.PermissionDeniedException when who is looking administers nothing or one unit alone */
    static SignedIn required() {
        SignedIn who = CurrentUser.required();
        Permissions.of(who).may(Operation.EDIT_FORMAT).require();
        return who;
    }
}
