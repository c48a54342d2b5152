package it.pdo.server.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import it.pdo.shared.Languages;

/**
 * Leaves out what a request prefers where that cannot be read: the server's own reading of {@code Accept-Language: ;} fails, and
 * with it the request. {@code Accept-Charset} goes in any case: every answer is in UTF-8, and RFC 9110 has servers ignore it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class UnreadableHeadersFilter {
    @PreMatching
    @RequestFilter
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void leaveOut(HttpRequest<?> request) {
        if (request.getHeaders() instanceof MutableHeaders headers) {
            headers.remove(HttpHeaders.ACCEPT_CHARSET);
            if (!request.getHeaders().getAll(HttpHeaders.ACCEPT_LANGUAGE).stream()
                    .allMatch(Languages::isReadable)) {
                headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
            }
        }
    }
}
