package it.pdo.progress;

/** Where a reading stands with whoever answers for the unit. */
public enum Approval {
    /** It holds: nobody asks for approval, or somebody who may has confirmed or written it. */
    APPROVED,
    /** Written, and not looked at yet. */
    WAITING,
    /** Looked at, and given back with a note to whoever wrote it. */
    SENT_BACK
}
