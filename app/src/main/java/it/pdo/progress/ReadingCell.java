package it.pdo.progress;

/**
 * The reading of an indicator in a month.
 *
 * @param month 1–12
 * @param text as written, empty when there is none
 * @param note empty when there is none
 * @param version version to pass when saving, 0 when it was never written
 * @param writable whether the month is open, the indicator not derived, and the user may write
 * @param decision its state of approval
 */
public record ReadingCell(
        int month, String text, String note, long version, boolean writable, ApprovalStatus decision) {

    /**
     * State of a reading's approval.
     *
     * @param note why it was sent back; else empty
     * @param by who decided, empty when nobody did
     * @param mine whether the user may decide on it
     */
    public record ApprovalStatus(Approval state, String note, String by, boolean mine) {
        /** No approval is required. */
        public static final ApprovalStatus NONE = new ApprovalStatus(Approval.APPROVED, "", "", false);
    }

    public boolean written() {
        return !text.isEmpty();
    }

    /** Whether it waits for a decision that the user may take. */
    public boolean waitsForMe() {
        return decision.mine() && decision.state() == Approval.WAITING && written();
    }
}
