package it.pdo.formatversion;

import java.time.Instant;

/**
 * A draft of a format version. Its text may have mistakes.
 *
 * @param head from the text, or from its last readable state
 * @param yaml the file, exactly as it was saved
 * @param revision from 1, incremented with every save; a save must pass the revision it is based on
 */
public record FormatDraft(
        FormatDraftId id,
        Head head,
        String yaml,
        long revision,
        FormatOrigin origin,
        String changedBy,
        Instant changedAt) {

    /**
     * What the text of a draft says of itself.
     *
     * @param code from the text, or from its last readable state
     * @param version from the text, or from its last readable state
     * @param title from the text, or from its last readable state
     */
    public record Head(String code, int version, String title) {}

    public String code() {
        return head.code();
    }

    public int version() {
        return head.version();
    }

    public String title() {
        return head.title();
    }
}
