package it.pdo.scoring.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a body shares out the result pay of a manager.
 *
 * @param shares adding up to 100 %, codes unique down to the parts
 */
public record PayPlan(List<PayShare> shares) {

    /** The least part of result pay that hangs on payment times: DL 13/2023, art. 4-bis, paragraph 2. */
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

    /** What is paid by itself: shares without parts, and parts. */
    public List<PayShare> leaves() {
        return shares.stream()
                .flatMap(PayPlan::withParts)
                .filter(share -> share.parts().isEmpty())
                .toList();
    }

    /** The percentage of the pay that hangs on payment times. */
    public BigDecimal onPaymentTimes() {
        return PayShare.sum(leavesOnPaymentTimes(shares, false));
    }

    /** Whether at least 30 % hangs on payment times, as the law asks. */
    public boolean respectsPaymentTimes() {
        return onPaymentTimes().compareTo(PAYMENT_TIMES) >= 0;
    }

    /** A part of a share that hangs on payment times does too. */
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
