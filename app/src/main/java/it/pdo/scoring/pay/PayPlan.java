package it.pdo.scoring.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a municipality distributes the result pay of a manager.
 *
 * @param shares summing to 100 %; codes unique, including those of parts
 */
public record PayPlan(List<PayShare> shares) {

    /**
     * The minimum share of result pay that depends on payment times, in percent: DL 13/2023, art. 4-bis, paragraph 2.
     */
    public static final BigDecimal PAYMENT_TIMES = BigDecimal.valueOf(30);

    public PayPlan {
        shares = List.copyOf(shares);
        if (PayShare.sum(shares).compareTo(PayShare.HUNDRED) != 0) {
            throw new IllegalArgumentException("shares sum to " + PayShare.sum(shares) + ", not 100");
        }
        List<String> codes =
                shares.stream().flatMap(PayPlan::withParts).map(PayShare::code).toList();
        if (codes.stream().distinct().count() != codes.size()) {
            throw new IllegalArgumentException("a share's code is repeated: " + codes);
        }
    }

    /** The shares that are paid individually: shares without parts, and parts. */
    public List<PayShare> leaves() {
        return shares.stream()
                .flatMap(PayPlan::withParts)
                .filter(share -> share.parts().isEmpty())
                .toList();
    }

    /** The percentage of the pay that depends on payment times. */
    public BigDecimal onPaymentTimes() {
        return PayShare.sum(leavesOnPaymentTimes(shares, false));
    }

    /** Whether at least 30 % depends on payment times, as the law requires. */
    public boolean respectsPaymentTimes() {
        return onPaymentTimes().compareTo(PAYMENT_TIMES) >= 0;
    }

    /** A part of a share that depends on payment times depends on them too. */
    private static List<PayShare> leavesOnPaymentTimes(List<PayShare> shares, boolean above) {
        return shares.stream()
                .flatMap(share -> {
                    boolean counts = above || share.paymentTimes();
                    return share.parts().isEmpty()
                            ? (counts ? Stream.of(share) : Stream.<PayShare>empty())
                            : leavesOnPaymentTimes(share.parts(), counts).stream();
                })
                .toList();
    }

    private static Stream<PayShare> withParts(PayShare share) {
        return Stream.concat(Stream.of(share), share.parts().stream().flatMap(PayPlan::withParts));
    }
}
