package it.pdo.server.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import it.pdo.shared.Localized;
import it.pdo.shared.LocalizedMessage;
import java.util.Locale;

/** A request that is answered with a {@link Problem}; the message is meant for whoever wrote the program. */
final class ApiRefusal extends HttpStatusException implements Localized {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedMessage words;

    private ApiRefusal(HttpStatus status, LocalizedMessage words) {
        super(status, words.in(Locale.ENGLISH));
        this.words = words;
    }

    static ApiRefusal badRequest(LocalizedMessage words) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, words);
    }

    /** The same for what is not there and for what the token may not see: the difference is nobody's business. */
    static ApiRefusal notFound() {
        return new ApiRefusal(HttpStatus.NOT_FOUND, ApiMessages.message("not-found"));
    }

    @Override
    public String in(Locale locale) {
        return words.in(locale);
    }
}
