package it.pdo.check;

import it.pdo.check.cronoprogram.CronoprogramRow;
import it.pdo.format.CronoprogramFormat;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Checks that previous years, this year and later years of a phase sum to the total. Skips rows whose percentage of
 * this year is unknown: a row whose months could not be told and that has no printed target.
 */
final class YearsTotalCheck implements PlanCheck {

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        CronoprogramFormat format = plan.format().cronoprogram();
        if (format == null) {
            return;
        }
        for (ItemAt at : plan.items()) {
            if (at.active() && !at.row().blank()) {
                check(plan, at, format.total(), findings);
            }
        }
    }

    private static void check(CheckInput plan, ItemAt at, BigDecimal whole, FindingCollector findings) {
        CronoprogramRow row = at.row();
        boolean unknown = row.ofTheYear().isEmpty() && plan.monthsUncertain(at);
        if (unknown || (!row.proposed().isEmpty() && row.ofTheYear().isEmpty())) {
            return;
        }
        BigDecimal before = Objects.requireNonNullElse(row.previous(), BigDecimal.ZERO);
        BigDecimal now = row.ofTheYear().orElse(BigDecimal.ZERO);
        BigDecimal after = row.later().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = before.add(now).add(after);
        if (!CronoprogramRow.same(sum, whole)) {
            findings.add(CheckRule.YEARS_TOTAL, at, sum, whole, before, now, after, plan.year());
        }
    }
}
