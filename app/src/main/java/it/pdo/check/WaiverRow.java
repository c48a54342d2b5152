package it.pdo.check;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A waiver as stored; times are UTC. */
@MappedEntity("lint_waiver")
record WaiverRow(
        long id, long planId, String fingerprint, String rule, String reason, String waivedBy, LocalDateTime waivedAt) {

    Waiver waiver() {
        return new Waiver(reason, waivedBy, waivedAt.toInstant(ZoneOffset.UTC));
    }
}
