package it.pdo.scoring.input;

import java.time.YearMonth;

/**
 * A reading of an indicator as people wrote it.
 *
 * <p>For derived indicators the text carries the parts: {@code 639/800} or {@code 639 su 800} for numerator and
 * denominator; {@code name=value; name=value} for the criteria of a scorecard ({@code 1=1a; 2=2b}) and for the named
 * values of a formula.
 *
 * @param month the month it speaks of
 * @param text as typed; empty means that nothing was read
 * @param state whether whoever approves has seen it
 */
public record ReadingInput(YearMonth month, String text, ApprovalState state) {
    /** Where a reading stands. */
    public enum ApprovalState {
        APPROVED,
        WAITING,
        /** Not approved: whoever wrote it is to look at it again. */
        SENT_BACK
    }

    /** An approved reading. */
    public static ReadingInput of(YearMonth month, String text) {
        return new ReadingInput(month, text, ApprovalState.APPROVED);
    }
}
