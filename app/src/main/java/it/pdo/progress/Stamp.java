package it.pdo.progress;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Who writes and when, as rows keep it. */
record Stamp(String by, LocalDateTime at) {

    static Stamp of(String by, Clock clock) {
        return new Stamp(
                by, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
    }
}
