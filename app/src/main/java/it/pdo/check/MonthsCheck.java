package it.pdo.check;

import it.pdo.check.cronoprogram.CronoprogramRow;
import it.pdo.check.cronoprogram.UnplacedValues;
import it.pdo.format.Checkpoint;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** Checks that the targets printed for checkpoints follow from the months of a phase. */
final class MonthsCheck implements PlanCheck {
    private static final String UNPLACED = "unplaced";

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        for (ItemAt at : plan.items()) {
            if (at.active()) {
                if (at.row().months().isEmpty()) {
                    falls(plan, at, findings);
                    plan.unplaced(at).ifPresent(values -> unplaced(plan, at, values, findings));
                } else {
                    checkTargets(plan, at, findings);
                }
            }
        }
    }

    private static void checkTargets(CheckInput plan, ItemAt at, FindingCollector findings) {
        CronoprogramRow row = at.row();
        for (Map.Entry<Integer, BigDecimal> declared : row.checkpoints().entrySet()) {
            int month = declared.getKey();
            BigDecimal planned = row.upTo(month);
            if (!CronoprogramRow.same(planned, declared.getValue())) {
                boolean last = month == row.checkpoints().lastKey();
                CheckRule rule = last ? CheckRule.MONTHS_TARGET : CheckRule.CHECKPOINT_TARGET;
                findings.add(rule, at, declared.getValue(), name(plan, month), planned);
            }
        }
    }

    /** What no way to assign the values to months can give is wrong whatever the months are. */
    private static void unplaced(CheckInput plan, ItemAt at, UnplacedValues values, FindingCollector findings) {
        SortedMap<Integer, BigDecimal> declared = at.row().checkpoints();
        if (declared.isEmpty()) {
            if (!values.canReachTotal()) {
                findings.add(Severity.ERROR, CheckRule.YEARS_TOTAL, UNPLACED, at, written(values), values.total());
            }
            return;
        }
        boolean last = !values.canReachLastTarget();
        if (last || !values.canReachAllTargets()) {
            Integer month = last ? declared.lastKey() : declared.firstKey();
            findings.add(
                    Severity.ERROR,
                    last ? CheckRule.MONTHS_TARGET : CheckRule.CHECKPOINT_TARGET,
                    UNPLACED,
                    at,
                    Objects.requireNonNull(declared.get(month)),
                    name(plan, month),
                    written(values));
        }
    }

    /** Percentages may contain a decimal comma, so they are parted by a semicolon. */
    private static String written(UnplacedValues values) {
        return String.join(
                "; ",
                values.values().stream()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .toList());
    }

    private static void falls(CheckInput plan, ItemAt at, FindingCollector findings) {
        Map.Entry<Integer, BigDecimal> before = null;
        for (Map.Entry<Integer, BigDecimal> declared : at.row().checkpoints().entrySet()) {
            if (before != null && declared.getValue().compareTo(before.getValue()) < 0) {
                findings.add(
                        Severity.ERROR,
                        CheckRule.CHECKPOINT_FALLS,
                        "",
                        at,
                        before.getValue(),
                        name(plan, before.getKey()),
                        declared.getValue(),
                        name(plan, declared.getKey()));
            }
            before = declared;
        }
    }

    /** What the format calls the checkpoint of a month. */
    static Object name(CheckInput plan, int month) {
        return plan.format().checkpoints().stream()
                .filter(checkpoint -> checkpoint.date().getMonthValue() == month)
                .findFirst()
                .<Object>map(Checkpoint::name)
                .orElseGet(() -> CheckMessage.of("month." + month));
    }
}
