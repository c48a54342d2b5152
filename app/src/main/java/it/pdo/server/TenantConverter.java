package it.pdo.server;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import it.pdo.tenancy.CurrentTenant;

/**
 * Writes the tenant into a line of the log, as {@code %tenant} in the pattern: the bound one, or the one the request came
 * for where it is not bound any more. A hyphen where there is none.
 */
public final class TenantConverter extends ClassicConverter {
    /** The tenant of a request, for lines written around the work that binds it. */
    public static final String REQUEST = "tenant";

    @Override
    public String convert(ILoggingEvent event) {
        return CurrentTenant.bound().map(slug -> slug.value()).orElseGet(() -> event.getMDCPropertyMap()
                .getOrDefault(REQUEST, "-"));
    }
}
