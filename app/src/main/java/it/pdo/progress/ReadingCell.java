package it.pdo.progress;

import it.pdo.shared.Localized;
import java.util.Optional;

/**
 * The reading of an indicator in a month.
 *
 * @param month 1–12
 * @param text as written, empty when there is none
 * @param note empty when there is none
 * @param version version to pass when saving, 0 when it was never written
 * @param writable whether the month is open, the indicator not derived, and the user may write
 * @param decision its state of approval
 * @param doubt why it does not count and how to write it; empty when it counts or nothing is written
 */
public record ReadingCell(
        int month,
        String text,
        String note,
        long version,
        boolean writable,
        ApprovalStatus decision,
        Optional<Localized> doubt) {

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

    /** Whether something is written that counts; free words are kept and do not. */
    public boolean counts() {
        return written() && doubt.isEmpty();
    }

    /** Whether it waits for a decision that the user may take. */
    public boolean waitsForMe() {
        return decision.mine() && decision.state() == Approval.WAITING && written();
    }
}
