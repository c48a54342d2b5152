package it.pdo.results;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("scoring_policy")
record PolicyRow(
        String code,
        int version,
        String yaml,
        @Nullable LocalDateTime publishedAt,
        String publishedBy,
        String reason) {}
