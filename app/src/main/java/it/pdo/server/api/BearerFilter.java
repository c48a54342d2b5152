package it.pdo.server.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import it.pdo.identity.SignedIn;
import it.pdo.identity.TokenSignIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets through to a tenant's data only requests with a token that is honoured. */
@ServerFilter("/api/v1/tenants/**")
final class BearerFilter {
    private static final String CALLER = "it.pdo.caller";
    private static final String SCHEME = "Bearer ";

    private final TokenSignIn tokens;

    BearerFilter(TokenSignIn tokens) {
        this.tokens = tokens;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> authenticate(HttpRequest<?> request) {
        Optional<SignedIn> caller = Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .flatMap(tokens::verify);
        if (caller.isEmpty()) {
            return Problem.of(HttpStatus.UNAUTHORIZED, ApiMessages.text(request, "unauthorized"))
                    .response()
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"pdo\"");
        }
        request.setAttribute(CALLER, caller.get());
        return null;
    }

    /** As {@link #caller}; empty in front of this filter, and where no token was honoured. */
    static Optional<SignedIn> knownCaller(HttpRequest<?> request) {
        return request.getAttribute(CALLER, SignedIn.class);
    }

    /** Who the request's token speaks for; there is always one behind this filter. */
    static SignedIn caller(HttpRequest<?> request) {
        return request.getAttribute(CALLER, SignedIn.class).orElseThrow();
    }
}
