package it.pdo.history;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product, in the time of Italian offices; tests put their own in its place. */
@Factory
final class SystemClock {

    @Singleton
    @Requires(missingBeans = Clock.class)
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Rome"));
    }
}
