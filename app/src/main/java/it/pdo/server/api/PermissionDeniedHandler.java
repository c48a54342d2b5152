package it.pdo.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import it.pdo.identity.PermissionDeniedException;
import jakarta.inject.Singleton;

/** Answers what a service refuses with a {@link Problem} of status 403 that says why. */
@Singleton
final class PermissionDeniedHandler implements ExceptionHandler<PermissionDeniedException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> problems;

    PermissionDeniedHandler(ErrorResponseProcessor<?> problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, PermissionDeniedException denied) {
        return problems.processResponse(
                ErrorContext.builder(request).cause(denied).build(), HttpResponse.status(HttpStatus.FORBIDDEN));
    }
}
