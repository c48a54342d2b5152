package it.pdo.ui.session;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import it.pdo.identity.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user of a page request. */
public final class CurrentUser {
    private CurrentUser() {}

    /** The signed-in user; empty when nobody is signed in, and outside a page request. */
    public static Optional<SignedIn> current() {
        return of(VaadinSession.getCurrent());
    }

    /** The user of a session; empty when nobody is signed in. */
    public static Optional<SignedIn> of(@Nullable VaadinSession session) {
        WrappedSession http = session == null ? null : session.getSession();
        return http == null
                ? Optional.empty()
                : Optional.ofNullable((SignedIn) http.getAttribute(SignedIn.SESSION_ATTRIBUTE));
    }

    /** @throws IllegalStateException when nobody is signed in: views that require it are not created then */
    public static SignedIn required() {
        return current().orElseThrow(CurrentUser::notSignedIn);
    }

    /** The exception for code that requires a signed-in user. */
    public static IllegalStateException notSignedIn() {
        return new IllegalStateException("Nobody signed in");
    }
}
