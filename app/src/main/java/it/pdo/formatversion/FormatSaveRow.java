package it.pdo.formatversion;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

@MappedEntity("format_save")
record FormatSaveRow(long draftId, long revision, String yaml, String changedBy, LocalDateTime changedAt) {

    FormatSave save() {
        return new FormatSave(revision, changedBy, changedAt.toInstant(ZoneOffset.UTC));
    }
}
