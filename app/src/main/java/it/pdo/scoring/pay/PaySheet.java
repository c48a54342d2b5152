package it.pdo.scoring.pay;

import it.pdo.scoring.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each share of the pay comes to. Personal data: shown to the person and to whoever pays, published never.
 *
 * @param lines one for each share that is paid by itself, in the order of the plan
 * @param percentEarned the sum of what is earned, in percent of the whole pay
 * @param amount of money earned, in euros, truncated to cents
 * @param complete false while a share has no result; what it would add is not in the sums
 */
public record PaySheet(List<Line> lines, BigDecimal percentEarned, BigDecimal amount, boolean complete) {
    public PaySheet {
        lines = List.copyOf(lines);
    }

    /**
     * One share.
     *
     * @param share of the plan
     * @param result what it hangs on
     * @param earnedOrNull in percent of the whole pay, null while there is no result
     * @param belowThreshold true when a result there is, but under the share's threshold
     */
    public record Line(
            PayShare share, Score result, @Nullable BigDecimal earnedOrNull, boolean belowThreshold) {
        /** In percent of the whole pay; empty while there is no result. */
        public Optional<BigDecimal> earned() {
            return Optional.ofNullable(earnedOrNull);
        }
    }
}
