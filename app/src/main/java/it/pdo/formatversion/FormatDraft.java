package it.pdo.formatversion;

import java.time.Instant;

/**
 * A draft of a format version. Its text may have mistakes.
 *
 * @param code from the text, or from its last readable state
 * @param version from the text, or from its last readable state
 * @param title from the text, or from its last readable state
 * @param yaml the file, exactly as it was saved
 * @param revision from 1, incremented with every save; a save must pass the revision it is based on
 */
public record FormatDraft(
        FormatDraftId id,
        String code,
        int version,
        String title,
        String yaml,
        long revision,
        FormatOrigin origin,
        String changedBy,
        Instant changedAt) {}
