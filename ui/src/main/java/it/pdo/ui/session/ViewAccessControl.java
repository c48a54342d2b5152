package it.pdo.ui.session;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import it.pdo.identity.SignedIn;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends to the sign-in whoever asks for a view without being signed in, by the annotations of the view: {@code
 * @AnonymousAllowed}, or {@code @PermitAll} for whoever signed in. A view without one admits nobody. Whoever signed in enters a
 * view if {@code Permissions} allows what it {@link RequiresPermission requires}; what they may do there is decided by the
 * services that the view asks.
 */
@Singleton
final class ViewAccessControl extends NavigationAccessControl {
    private static final long serialVersionUID = 1L;

    ViewAccessControl() {
        super(List.of(new AnnotatedViewAccessChecker()), new DefaultAccessCheckDecisionResolver());
        setLoginView("/sign-in");
    }

    /** @throws it.pdo.identity.PermissionDeniedException when the user does not enter the page */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        CurrentUser.current().ifPresent(who -> PageStatus.entry(event.getNavigationTarget(), who)
                .require());
    }

    @Override
    protected @Nullable Principal getPrincipal(VaadinRequest request) {
        return visitor(request).<Principal>map(visitor -> visitor::username).orElse(null);
    }

    private static Optional<SignedIn> visitor(VaadinRequest request) {
        return Optional.ofNullable(request.getWrappedSession(false))
                .map(session -> (SignedIn) session.getAttribute(SignedIn.SESSION_ATTRIBUTE));
    }
}
