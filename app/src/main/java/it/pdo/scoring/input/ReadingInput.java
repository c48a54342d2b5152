package it.pdo.scoring.input;

import java.time.YearMonth;

/**
 * A reading of an indicator as written.
 *
 * <p>For derived indicators the text holds the parts: {@code 639/800} or {@code 639 su 800} for numerator and
 * denominator; {@code name=value; name=value} for the criteria of a scorecard ({@code 1=1a; 2=2b}) and for the named
 * values of a formula.
 *
 * @param month the month it is about
 * @param text as typed; empty when there is no reading
 * @param state its state of approval
 */
public record ReadingInput(YearMonth month, String text, ApprovalState state) {
    /** State of approval of a reading. */
    public enum ApprovalState {
        APPROVED,
        WAITING,
        /** Not approved: the writer must revise it. */
        SENT_BACK
    }

    /** An approved reading. */
    public static ReadingInput of(YearMonth month, String text) {
        return new ReadingInput(month, text, ApprovalState.APPROVED);
    }
}
