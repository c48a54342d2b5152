package it.pdo.formatversion;

import java.time.Instant;

/**
 * A version of a format that is being written. Its text may still be wrong.
 *
 * @param code as the text says, or as it said when it could last be read
 * @param version as the text says, or as it said when it could last be read
 * @param title as the text says, or as it said when it could last be read
 * @param yaml the file, exactly as it was saved
 * @param revision from 1, grows with every save; a save must name the one it was made from
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
