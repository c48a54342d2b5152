package it.pdo.server.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import it.pdo.shared.Localized;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes every error of the API as a {@link Problem}; of our own failures it says nothing more than that. */
@Singleton
@Primary
final class Problems implements ErrorResponseProcessor<Problem> {
    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = HttpStatus.valueOf(response.code());
        return response.contentType(MediaType.of(Problem.MEDIA_TYPE)).body(Problem.of(status, detail(status, context)));
    }

    private static @Nullable String detail(HttpStatus status, ErrorContext context) {
        if (status.getCode() >= 500) {
            return null;
        }
        if (context.getRootCause().orElse(null) instanceof Localized refusal) {
            return refusal.in(ApiMessages.language(context.getRequest()));
        }
        return !context.hasErrors()
                ? null
                : context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
    }
}
