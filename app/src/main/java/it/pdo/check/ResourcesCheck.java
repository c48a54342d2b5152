package it.pdo.check;

import it.pdo.check.text.FieldNumbers;
import it.pdo.format.Level.Part;
import it.pdo.format.SumTable;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.TableColumns;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Checks that the declared total of the resources is the sum of their rows. */
final class ResourcesCheck implements PlanCheck {

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        SumTable table = plan.format().resources();
        if (table == null) {
            return;
        }
        boolean totals =
                plan.items().stream().anyMatch(at -> declared(at, table).isPresent());
        for (ItemAt at : plan.items()) {
            if (at.active() && at.carries(Part.RESOURCES)) {
                check(at, table, totals, findings);
            }
        }
    }

    private static void check(ItemAt at, SumTable table, boolean totals, FindingCollector findings) {
        List<ResourceDraft> rows = at.item().resources();
        Optional<BigDecimal> declared = declared(at, table);
        BigDecimal sum = sum(at, table);
        BigDecimal expected = table.sum();
        if (expected != null && !rows.isEmpty() && sum.compareTo(expected) != 0) {
            findings.add(Severity.ERROR, CheckRule.RESOURCE_TOTAL, "sum", at, sum, expected);
        }
        boolean unread = rows.stream().anyMatch(ResourcesCheck::unread);
        String field = table.totalField();
        if (field == null) {
            return;
        }
        String place = FindingPlace.field(field);
        if (declared.isEmpty()) {
            if (totals && sum.signum() > 0) { // where nobody writes totals there is no such column
                findings.addOf(place, Severity.WARNING, CheckRule.RESOURCE_TOTAL, "blank", at, sum, rows.size());
            }
        } else if (unread ? sum.compareTo(declared.get()) > 0 : sum.compareTo(declared.get()) != 0) {
            // amounts that cannot be read only add to the sum
            findings.addOf(place, Severity.ERROR, CheckRule.RESOURCE_TOTAL, "", at, declared.get(), sum, rows.size());
        }
    }

    /** What the sheet declares; empty where its total is blank or a dash. */
    static Optional<BigDecimal> declared(ItemAt at, SumTable table) {
        String field = table.totalField();
        return field == null
                ? Optional.empty()
                : FieldNumbers.of(at.item().fields().get(field));
    }

    static BigDecimal sum(ItemAt at, SumTable table) {
        String total = Objects.requireNonNullElse(table.total(), TableColumns.COST);
        return at.item().resources().stream()
                .flatMap(row -> row.figure(total).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A cost that is written with digits but could not be read: the sum is not known. */
    private static boolean unread(ResourceDraft row) {
        String text = row.costText();
        return row.cost() == null && text != null && text.chars().anyMatch(Character::isDigit);
    }
}
