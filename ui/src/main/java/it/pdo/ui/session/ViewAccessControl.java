package it.pdo.ui.session;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import it.pdo.identity.Role;
import it.pdo.identity.SignedIn;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Access to views by their annotations: {@code @AnonymousAllowed}, {@code @PermitAll} for every signed-in user, {@code
 * @RolesAllowed} with names of {@link Role}. A view without annotation is not accessible. The services decide which
 * data the user sees.
 */
@Singleton
final class ViewAccessControl extends NavigationAccessControl {
    private static final long serialVersionUID = 1L;

    ViewAccessControl() {
        super(List.of(new AnnotatedViewAccessChecker()), new DefaultAccessCheckDecisionResolver());
        setLoginView("/sign-in");
    }

    @Override
    protected @Nullable Principal getPrincipal(VaadinRequest request) {
        return visitor(request).<Principal>map(visitor -> visitor::username).orElse(null);
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        Optional<SignedIn> visitor = visitor(request);
        return name -> Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .anyMatch(role -> visitor.filter(who -> who.has(role)).isPresent());
    }

    private static Optional<SignedIn> visitor(VaadinRequest request) {
        return Optional.ofNullable(request.getWrappedSession(false))
                .map(session -> (SignedIn) session.getAttribute(SignedIn.SESSION_ATTRIBUTE));
    }
}
