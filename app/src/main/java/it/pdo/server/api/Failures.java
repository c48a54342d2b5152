package it.pdo.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import it.pdo.server.TenantConverter;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Our own failures in a request to the API: logged with the tenant of its token, answered without a word of them. */
@Singleton
final class Failures implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        HttpRequest<?> asked = request;
        String tenant = BearerFilter.knownCaller(asked)
                .map(caller -> caller.tenant().value())
                .orElse("-");
        try (var _ = MDC.putCloseable(TenantConverter.REQUEST, tenant)) {
            LOG.error("{} {} failed", asked.getMethodName(), asked.getPath(), failure);
        }
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, null).response();
    }
}
