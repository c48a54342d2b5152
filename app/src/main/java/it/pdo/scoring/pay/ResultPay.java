package it.pdo.scoring.pay;

import it.pdo.scoring.Score;
import it.pdo.scoring.Score.NotScored;
import it.pdo.scoring.Score.Scored;
import it.pdo.scoring.message.EngineMessages;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Distributes result pay: each share is earned in proportion to its result, from its threshold upwards, at most in
 * full.
 */
public final class ResultPay {
    private static final NotScored NO_RESULT = new NotScored(Score.Reason.MISSING, false, "");

    private ResultPay() {}

    /**
     * Distributes a sum of money by results.
     *
     * @param results code of a share paid individually → its result; absent when there is none yet
     * @param money the whole pay in euros, not negative
     */
    public static PaySheet distribute(PayPlan plan, Map<String, Score> results, BigDecimal money) {
        if (money.signum() < 0) {
            throw new IllegalArgumentException("a pay of " + money);
        }
        List<PaySheet.Line> lines = new ArrayList<>();
        BigDecimal earned = BigDecimal.ZERO;
        boolean complete = true;
        for (PayShare share : plan.leaves()) {
            PaySheet.Line line = line(share, results.getOrDefault(share.code(), NO_RESULT));
            lines.add(line);
            earned = earned.add(line.earned().orElse(BigDecimal.ZERO));
            complete &= line.earned().isPresent();
        }
        BigDecimal amount = money.multiply(earned).movePointLeft(2).setScale(2, RoundingMode.DOWN);
        return new PaySheet(lines, earned, amount, complete);
    }

    /** The violation of the 30 % rule on payment times; empty when it is respected. */
    public static Optional<Issue> checkPaymentTimes(PayPlan plan) {
        if (plan.respectsPaymentTimes()) {
            return Optional.empty();
        }
        return Optional.of(new Issue(
                Severity.WARNING,
                "pay.payment-times",
                Place.NOWHERE,
                EngineMessages.message("pay.payment-times", plan.onPaymentTimes())));
    }

    private static PaySheet.Line line(PayShare share, Score result) {
        return switch (result) {
            case NotScored none -> new PaySheet.Line(share, none, null, false);
            case Scored scored -> {
                boolean below = scored.points().compareTo(share.threshold()) < 0;
                BigDecimal points = below ? BigDecimal.ZERO : scored.points().min(PayShare.HUNDRED);
                BigDecimal earned =
                        share.percent().multiply(points).movePointLeft(2).stripTrailingZeros();
                yield new PaySheet.Line(share, scored, earned, below);
            }
        };
    }
}
