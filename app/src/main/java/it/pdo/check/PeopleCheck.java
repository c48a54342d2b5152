package it.pdo.check;

import it.pdo.check.cronoprogram.CronoprogramRow;
import it.pdo.check.text.FieldNumbers;
import it.pdo.format.Level.Part;
import it.pdo.format.SumTable;
import it.pdo.format.SumTable.CountedWith;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.TableColumns;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    /**
     * The number of people of an item: its rows, and the people in fields of the sheet that the format counts too, each
     * once. Rows without a name may be any person, so there is a minimum and a maximum; they are equal where the categories
     * of the list identify the people in fields, because a list that marks one of them marks all.
     *
     * @param rows of the table
     * @param unknown people in fields of whom neither name nor row is known
     */
    private record HeadCount(int rows, int least, int most, int unknown) {

        static HeadCount of(ItemAt at, List<CountedWith> others) {
            List<ShareDraft> people = at.item().people();
            List<String> names = people.stream()
                    .map(ShareDraft::person)
                    .filter(Objects::nonNull)
                    .toList();
            Set<String> named = new HashSet<>(names);
            List<CountedWith> marked =
                    others.stream().filter(other -> isRow(people, other)).toList();
            marked.forEach(other -> at.text(other.field()).ifPresent(named::add));
            int most = people.size() - (names.size() - new HashSet<>(names).size());
            int least = most;
            int unknown = 0;
            boolean told = !marked.isEmpty() || names.size() == people.size();
            for (CountedWith other : others) {
                String person = at.text(other.field()).orElse("");
                if (marked.contains(other) || (!person.isEmpty() && !named.add(person))) {
                    continue;
                }
                most++;
                unknown += person.isEmpty() ? 1 : 0;
                least += told && (!person.isEmpty() || !marked.isEmpty()) ? 1 : 0;
            }
            return new HeadCount(people.size(), least, most, unknown);
        }

        private static boolean isRow(List<ShareDraft> people, CountedWith other) {
            String category = other.category();
            return category != null
                    && people.stream().anyMatch(row -> row.category().equalsIgnoreCase(category));
        }
    }
}
