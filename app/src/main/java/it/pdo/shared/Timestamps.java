package it.pdo.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Timestamps as the database stores them: in UTC, to the microsecond. */
public final class Timestamps {
    private Timestamps() {}

    public static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    public static Instant instant(LocalDateTime kept) {
        return kept.toInstant(ZoneOffset.UTC);
    }

    static @Nullable public Instant optional(@Nullable LocalDateTime kept) {
        return kept == null ? null : instant(kept);
    }
}
