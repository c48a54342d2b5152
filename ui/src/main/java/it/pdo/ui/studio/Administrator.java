package it.pdo.ui.studio;

import com.vaadin.flow.router.NotFoundException;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import it.pdo.ui.session.Visitor;

/** Who may write formats: an administrator of the whole body, not of one unit. */
final class Administrator {
    private Administrator() {}

    /** @throws NotFoundException when who is looking administers nothing or one unit alone */
    static SignedIn required() {
        SignedIn who = Visitor.required();
        boolean everywhere = who.grants().stream()
                .anyMatch(grant ->
                        grant.role() == Role.TENANT_ADMIN && grant.unit().isEmpty());
        if (!everywhere) {
            throw new NotFoundException();
        }
        return who;
    }
}
