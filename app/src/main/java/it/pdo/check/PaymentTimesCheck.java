package it.pdo.check;

import it.pdo.format.ResultPayFormat;
import it.pdo.format.ResultPayFormat.Share;
import it.pdo.shared.Severity;
import java.math.BigDecimal;

/**
 * Checks that at least 30 % of the managers' result pay depends on payment times (DL 13/2023, art. 4-bis, c. 2), for
 * objectives from 2023 on. Formats without result pay are skipped.
 */
final class PaymentTimesCheck implements PlanCheck {
    static final int FIRST_YEAR = 2023;
    private static final BigDecimal LEAST = BigDecimal.valueOf(30);

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        ResultPayFormat pay = plan.format().resultPay();
        if (plan.year() < FIRST_YEAR) {
            return;
        }
        if (pay == null) {
            findings.ofPlan(Severity.INFO, CheckRule.PAYMENT_TIMES, "unknown", LEAST);
            return;
        }
        BigDecimal sum = pay.shares().stream().map(PaymentTimesCheck::onTimes).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(LEAST) < 0) {
            findings.ofPlan(Severity.ERROR, CheckRule.PAYMENT_TIMES, "", sum, LEAST);
        }
    }

    private static BigDecimal onTimes(Share share) {
        return share.paymentTimes()
                ? share.percent()
                : share.parts().stream()
                        .filter(Share::paymentTimes)
                        .map(Share::percent)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
