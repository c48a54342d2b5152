package it.pdo.formatversion;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

@MappedEntity("format_draft")
record FormatDraftRow(
        @Id long id,
        String code,
        int version,
        String title,
        String yaml,
        long revision,
        FormatOrigin.Kind originKind,
        String originDetail,
        String changedBy,
        LocalDateTime changedAt) {

    FormatDraft draft() {
        return new FormatDraft(
                new FormatDraftId(id),
                new FormatDraft.Head(code, version, title),
                yaml,
                revision,
                new FormatOrigin(originKind, originDetail),
                changedBy,
                changedAt.toInstant(ZoneOffset.UTC));
    }
}
