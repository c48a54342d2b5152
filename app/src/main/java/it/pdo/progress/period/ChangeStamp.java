package it.pdo.progress.period;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Author and time of a change, as stored in rows. */
public record ChangeStamp(String by, LocalDateTime at) {

    public static ChangeStamp of(String by, Clock clock) {
        return new ChangeStamp(
                by, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
    }
}
