package it.pdo.ui.session;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import it.pdo.identity.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The person behind the request of a page. */
public final class CurrentUser {
    private CurrentUser() {}

    /** Empty when nobody signed in, and outside a request of a page. */
    public static Optional<SignedIn> current() {
        return of(VaadinSession.getCurrent());
    }

    /** Who the session is of; empty when nobody signed in. */
    public static Optional<SignedIn> of(@Nullable VaadinSession session) {
        WrappedSession http = session == null ? null : session.getSession();
        return http == null
                ? Optional.empty()
                : Optional.ofNullable((SignedIn) http.getAttribute(SignedIn.SESSION_ATTRIBUTE));
    }

    /** @throws IllegalStateException when nobody signed in: views behind the sign-in are not made then */
    public static SignedIn required() {
        return current().orElseThrow(CurrentUser::notSignedIn);
    }

    /** For what is asked by a page behind the sign-in, where there is always somebody. */
    public static IllegalStateException notSignedIn() {
        return new IllegalStateException("Nobody signed in");
    }
}
