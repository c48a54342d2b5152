package it.pdo.server.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import it.pdo.shared.Languages;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import java.util.Locale;

/** The sentences of the API, told in the language that {@code Accept-Language} asks for; Italian without one. */
final class ApiMessages {
    private static final MessageCatalog CATALOG = MessageCatalog.beside(ApiMessages.class);

    private ApiMessages() {}

    static LocalizedMessage message(String key, Object... arguments) {
        return CATALOG.message(key, arguments);
    }

    /** A sentence in the language of a request. */
    static String text(HttpRequest<?> request, String key, Object... arguments) {
        return CATALOG.text(language(request), key, arguments);
    }

    static Locale language(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? Languages.SPOKEN.getFirst() : Languages.accepted(header);
    }
}
