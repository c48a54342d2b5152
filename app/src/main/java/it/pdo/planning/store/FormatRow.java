package it.pdo.planning.store;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("plan_format")
record FormatRow(
        String code, int version, String yaml, @Nullable Instant publishedAt, String publishedBy) {}
