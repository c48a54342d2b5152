package it.pdo.check;

import it.pdo.check.text.FieldNumbers;
import it.pdo.format.Level.Part;
import it.pdo.format.SumTable;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.TableColumns;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks the sum of participation and the declared number of people. The number counts the rows and, where the format
 * says so, people in fields of the sheet, each person once. Where names are missing the number is only bounded, and a
 * possible number is not an error.
 */
final class PeopleCheck implements PlanCheck {

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        SumTable table = plan.format().people();
        if (table == null) {
            return;
        }
        for (ItemAt at : plan.items()) {
            if (at.active() && at.carries(Part.PEOPLE)) {
                shares(at, table, findings);
                count(at, table, findings);
            }
        }
    }

    private static void shares(ItemAt at, SumTable table, FindingCollector findings) {
        List<ShareDraft> rows = at.item().people();
        BigDecimal expected = table.sum();
        String total = Objects.requireNonNullElse(table.total(), TableColumns.SHARE);
        long blank = rows.stream().filter(row -> row.figure(total).isEmpty()).count();
        if (expected == null || rows.isEmpty() || blank == rows.size()) {
            return;
        }
        BigDecimal sum =
                rows.stream().flatMap(row -> row.figure(total).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!CronoprogramRow.same(sum, expected)) {
            findings.add(
                    Severity.ERROR,
                    CheckRule.PEOPLE_SUM,
                    blank == 0 ? "" : "blank",
                    at,
                    sum,
                    expected,
                    rows.size(),
                    blank);
        }
    }

    private static void count(ItemAt at, SumTable table, FindingCollector findings) {
        String field = table.equalsField();
        boolean collective = at.item().people().stream().anyMatch(row -> row.collective() != null);
        if (field == null || collective) {
            return;
        }
        Optional<BigDecimal> declared = FieldNumbers.of(at.item().fields().get(field));
        if (declared.isEmpty()) {
            return;
        }
        HeadCount count = HeadCount.of(at, table.countedWith());
        int said = declared.get().intValue();
        Object[] parts = {said, count.least(), count.most(), count.rows()};
        if (said < count.least() || said > count.most()) {
            String variant = count.least() == count.most() ? "" : "range";
            findings.addOf(FindingPlace.field(field), Severity.ERROR, CheckRule.PEOPLE_COUNT, variant, at, parts);
        } else if (count.unknown() > 0 && count.least() != count.most()) {
            findings.addOf(FindingPlace.field(field), Severity.INFO, CheckRule.PEOPLE_COUNT, "unknown", at, parts);
        }
    }
}
