package it.pdo.format;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How results determine result pay.
 *
 * @param minimumThreshold result in percent below which nothing is paid; null until the municipality sets it
 * @param shares summing to 100
 */
public record ResultPayFormat(@Nullable BigDecimal minimumThreshold, List<Share> shares) {

    /**
     * A share of the pay.
     *
     * @param percent of the whole pay
     * @param level code of the level whose results decide it; null when the plan does not decide it
     * @param parts summing to {@code percent}, or empty
     * @param paymentTimes whether the share depends on payment times (DL 13/2023, art. 4-bis: at least 30 in all)
     */
    public record Share(
            String code,
            String name,
            BigDecimal percent,
            @Nullable String level,
            List<Share> parts,
            boolean paymentTimes) {
        public Share {
            parts = List.copyOf(parts);
            percent = Decimals.plain(percent);
        }
    }

    public ResultPayFormat {
        shares = List.copyOf(shares);
        minimumThreshold = minimumThreshold == null ? null : Decimals.plain(minimumThreshold);
    }
}
