package it.pdo.planning.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as rows keep them: in UTC, to the microsecond. */
final class Moment {
    private Moment() {}

    static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    static Instant instant(LocalDateTime kept) {
        return kept.toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant optional(@Nullable LocalDateTime kept) {
        return kept == null ? null : instant(kept);
    }
}
