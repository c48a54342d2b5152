package it.pdo.scoring.pay;

import it.pdo.scoring.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result pay by share. Personal data: visible to the person and to those who pay, never published.
 *
 * @param lines one for each share that is paid individually, in the order of the plan
 * @param percentEarned the sum earned, in percent of the whole pay
 * @param amount of money earned, in euros, truncated to cents
 * @param complete false while a share has no result; its part is missing in the sums
 */
public record PaySheet(List<Line> lines, BigDecimal percentEarned, BigDecimal amount, boolean complete) {
    public PaySheet {
        lines = List.copyOf(lines);
    }

    /**
     * One share.
     *
     * @param share of the plan
     * @param result the result it depends on
     * @param earnedOrNull in percent of the whole pay, null while there is no result
     * @param belowThreshold true when there is a result below the threshold of the share
     */
    public record Line(
            PayShare share, Score result, @Nullable BigDecimal earnedOrNull, boolean belowThreshold) {
        /** In percent of the whole pay; empty while there is no result. */
        public Optional<BigDecimal> earned() {
            return Optional.ofNullable(earnedOrNull);
        }
    }
}
