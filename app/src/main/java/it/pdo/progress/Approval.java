package it.pdo.progress;

/** State of approval of a reading. */
public enum Approval {
    /** Valid: no approval is required, or an authorised user has confirmed or written it. */
    APPROVED,
    /** Written and waiting for approval. */
    WAITING,
    /** Sent back with a note to its author. */
    SENT_BACK
}
