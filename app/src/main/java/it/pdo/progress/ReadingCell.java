package it.pdo.progress;

/**
 * What an indicator read in a month.
 *
 * @param month 1–12
 * @param text as people wrote it, empty when nobody did
 * @param note empty when there is none
 * @param words the reading as understood, in words; empty when nothing was written
 * @param version 0 when it was never written; give it back when saving
 * @param writable the month is open, the reading is not derived, and the person may write here
 * @param decision what whoever answers for the unit made of it
 */
public record ReadingCell(
        int month, String text, String note, String words, long version, boolean writable, ApprovalStatus decision) {

    /**
     * What became of a reading's approval.
     *
     * @param note why it was sent back, else empty
     * @param by who decided, empty when nobody did
     * @param mine the person may decide on it
     */
    public record ApprovalStatus(Approval state, String note, String by, boolean mine) {
        /** Nobody asks for approval. */
        public static final ApprovalStatus NONE = new ApprovalStatus(Approval.APPROVED, "", "", false);
    }

    public boolean written() {
        return !text.isEmpty();
    }

    /** It waits for a decision that the person may take. */
    public boolean waitsForMe() {
        return decision.mine() && decision.state() == Approval.WAITING && written();
    }
}
