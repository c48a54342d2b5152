package it.pdo.server;

import io.micronaut.core.annotation.Order;
import it.pdo.identity.SessionCheck;
import it.pdo.identity.SignedIn;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.MDC;

/**
 * Binds the tenant of whoever signed in around the whole request. Nothing the browser sends can choose it. Once a
 * minute the account is read again: a closed one loses its session, changed roles take effect.
 */
@Singleton
@Order(-100)
public final class TenantFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String CHECKED_AT = "it.pdo.checkedAt";
    private static final Duration CHECK_EVERY = Duration.ofMinutes(1);

    private final transient SessionCheck check;
    private final transient Clock clock;

    TenantFilter(SessionCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedIn> signedIn =
                Optional.ofNullable(request.getSession(false)).flatMap(this::verified);
        if (signedIn.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (var _ = MDC.putCloseable(
                TenantConverter.REQUEST, signedIn.get().tenant().value())) {
            CurrentTenant.call(
                    signedIn.get().tenant(), () -> RequestCache.during(() -> proceed(request, response, chain)));
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static boolean proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        return true;
    }

    private Optional<SignedIn> verified(HttpSession session) {
        if (!(session.getAttribute(SignedIn.SESSION_ATTRIBUTE) instanceof SignedIn known)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (session.getAttribute(CHECKED_AT) instanceof Instant last && now.isBefore(last.plus(CHECK_EVERY))) {
            return Optional.of(known);
        }
        Optional<SignedIn> current = check.current(known);
        if (current.isEmpty()) {
            session.invalidate();
        } else {
            session.setAttribute(SignedIn.SESSION_ATTRIBUTE, current.get());
            session.setAttribute(CHECKED_AT, now);
        }
        return current;
    }
}
