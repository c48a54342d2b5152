package it.pdo.server.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import it.pdo.shared.Localized;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes every error of the API as a {@link Problem}; of our own failures it says nothing more than that. The sentences are
 * ours, never the framework's: those are in English only and repeat the address with its query.
 */
@Singleton
@Primary
final class Problems implements ErrorResponseProcessor<Problem> {
    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = HttpStatus.valueOf(response.code());
        return response.contentType(MediaType.of(Problem.MEDIA_TYPE))
                .body(Problem.of(status, detail(status, context, String.join(", ", allowed(response)))));
    }

    private static List<String> allowed(MutableHttpResponse<?> response) {
        return response.getHeaders().getAll(HttpHeaders.ALLOW);
    }

    private static @Nullable String detail(HttpStatus status, ErrorContext context, String allowed) {
        if (status.getCode() >= 500) {
            return null;
        }
        HttpRequest<?> request = context.getRequest();
        if (context.getRootCause().orElse(null) instanceof Localized refusal) {
            return refusal.in(ApiMessages.language(request));
        }
        return switch (status) {
            case NOT_FOUND -> ApiMessages.text(request, "bad.address");
            case METHOD_NOT_ALLOWED -> ApiMessages.text(request, "bad.method", request.getMethodName(), allowed);
            case NOT_ACCEPTABLE -> ApiMessages.text(request, "bad.accept");
            case UNSUPPORTED_MEDIA_TYPE -> ApiMessages.text(request, "bad.content-type");
            case REQUEST_ENTITY_TOO_LARGE -> ApiMessages.text(request, "bad.size");
            default -> ApiMessages.text(request, "bad.request");
        };
    }
}
