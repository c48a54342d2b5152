package it.pdo.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it. The type is always {@code about:blank}, so the title is that of the status.
 *
 * @param status the HTTP status
 * @param title the status in words
 * @param detail what was wrong and what to do; null where more would tell a stranger something
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(int status, String title, @Nullable String detail) {
    /** {@code application/problem+json}. */
    public static final String MEDIA_TYPE = MediaType.APPLICATION_JSON_PROBLEM;

    static Problem of(HttpStatus status, @Nullable String detail) {
        return new Problem(status.getCode(), status.getReason(), detail);
    }

    /** The answer that carries this problem. */
    MutableHttpResponse<Problem> response() {
        return HttpResponse.<Problem>status(HttpStatus.valueOf(status))
                .contentType(MediaType.of(MEDIA_TYPE))
                .body(this);
    }
}
