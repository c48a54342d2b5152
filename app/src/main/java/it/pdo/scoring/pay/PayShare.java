package it.pdo.scoring.pay;

import java.math.BigDecimal;
import java.util.List;

/**
 * A share of the result pay.
 *
 * @param code unique in the plan of shares
 * @param name name of the share
 * @param percent of the whole pay, 0 to 100
 * @param threshold the result from which it is paid: below it the share is worth nothing; zero for none
 * @param paymentTimes true when it depends on the respect of payment times (DL 13/2023, art. 4-bis)
 * @param parts the shares it is split into; empty, or summing to {@code percent}
 */
public record PayShare(
        String code,
        String name,
        BigDecimal percent,
        BigDecimal threshold,
        boolean paymentTimes,
        List<PayShare> parts) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PayShare {
        parts = List.copyOf(parts);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("share " + code + " of " + percent + " %");
        }
        if (threshold.signum() < 0 || threshold.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("threshold of " + code + " at " + threshold);
        }
        if (!parts.isEmpty() && sum(parts).compareTo(percent) != 0) {
            throw new IllegalArgumentException("parts of " + code + " sum to " + sum(parts) + ", not " + percent);
        }
    }

    /** A share with no threshold and no parts. */
    public static PayShare of(String code, String name, String percent) {
        return new PayShare(code, name, new BigDecimal(percent), BigDecimal.ZERO, false, List.of());
    }

    /** A share that is split into parts. */
    public static PayShare ofParts(String code, String name, PayShare... parts) {
        List<PayShare> all = List.of(parts);
        return new PayShare(code, name, sum(all), BigDecimal.ZERO, false, all);
    }

    /** A copy that is paid only from a result upwards. */
    public PayShare from(String result) {
        return new PayShare(code, name, percent, new BigDecimal(result), paymentTimes, parts);
    }

    /** A copy that depends on payment times. */
    public PayShare onPaymentTimes() {
        return new PayShare(code, name, percent, threshold, true, parts);
    }

    static BigDecimal sum(List<PayShare> shares) {
        return shares.stream().map(PayShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
