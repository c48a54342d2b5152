package it.pdo.format;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How results share out the pay of result.
 *
 * @param minimumThreshold result in percent under which nothing is paid, or none until the body sets it
 * @param shares adding up to 100
 */
public record ResultPayFormat(@Nullable BigDecimal minimumThreshold, List<Share> shares) {

    /**
     * A share of the pay.
     *
     * @param percent of the whole pay
     * @param level code of the level whose results decide it, or none when it is not decided by the plan
     * @param parts adding up to {@code percent}, or empty
     * @param paymentTimes whether the share hangs on payment times (DL 13/2023, art. 4-bis: at least 30 in all)
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
