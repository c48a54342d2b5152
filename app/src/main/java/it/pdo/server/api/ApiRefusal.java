package it.pdo.server.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** A request that is answered with a {@link Problem}; the message is meant for whoever wrote the program. */
final class ApiRefusal extends HttpStatusException {
    private static final long serialVersionUID = 1L;

    private ApiRefusal(HttpStatus status, String message) {
        super(status, message);
    }

    static ApiRefusal badRequest(String message) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, message);
    }

    /** The same for what is not there and for what the token may not see: the difference is nobody's business. */
    static ApiRefusal notFound() {
        return new ApiRefusal(HttpStatus.NOT_FOUND, "Nothing here that this token may read");
    }
}
