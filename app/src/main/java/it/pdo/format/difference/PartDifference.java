package it.pdo.format.difference;

import it.pdo.format.CardField;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.IndicatorCard;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.format.difference.DifferenceCollector.Naming;
import it.pdo.format.difference.DifferenceCollector.Subject;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.tree.FieldsDecoder;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** The changes in the parts of items: cronoprogram, indicator card, tables. */
final class PartDifference {

    private static final Naming<SumTable.Column> COLUMNS =
            new Naming<>("column", SumTable.Column::code, SumTable.Column::name, SumTable.Column::was);

    private static final Naming<CardField> CARD_FIELDS = new Naming<>(
            "column", CardField::code, CardField::name, column -> column.field().was());

    private final DifferenceCollector findings;

    PartDifference(DifferenceCollector findings) {
        this.findings = findings;
    }

    void parts(Subject root, PlanFormat before, PlanFormat after) {
        cronoprogram(before.cronoprogram(), after.cronoprogram());
        card(before.indicatorCard(), after.indicatorCard());
        table("people", before.people(), after.people());
        table("resources", before.resources(), after.resources());
    }

    /** Reports a part that was added or removed; true when it is in both versions. */
    private boolean inBoth(Subject subject, @Nullable Object before, @Nullable Object after) {
        if (before == null && after != null) {
            findings.add(Difference.Kind.ADDED, subject, "added");
        } else if (before != null && after == null) {
            findings.add(Difference.Kind.REMOVED, subject, "removed");
        }
        return before != null && after != null;
    }

    private void cronoprogram(@Nullable CronoprogramFormat before, @Nullable CronoprogramFormat after) {
        Subject subject = new Subject("/cronoprogram", DifferenceMessages.key("value.cronoprogram"));
        if (!inBoth(subject, before, after) || before == null || after == null) {
            return;
        }
        findings.value(
                subject, "step", DifferenceMessages.constant(before.step()), DifferenceMessages.constant(after.step()));
        findings.value(
                subject,
                "entry",
                DifferenceMessages.constant(before.entry()),
                DifferenceMessages.constant(after.entry()));
        findings.value(subject, "previous-years", before.previousYears(), after.previousYears());
        findings.value(subject, "later-years", String.valueOf(before.laterYears()), String.valueOf(after.laterYears()));
        findings.value(subject, "cancelled-mark", before.cancelledMark(), after.cancelledMark());
        findings.value(subject, "dates", dates(before), dates(after));
        findings.value(subject, "total", FormatDifference.plain(before.total()), FormatDifference.plain(after.total()));
    }

    private static LocalizedMessage dates(CronoprogramFormat cronoprogram) {
        return DifferenceMessages.texts(
                cronoprogram.dates().stream().map(PartDifference::day).toList());
    }

    static String day(MonthDay day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private void card(@Nullable IndicatorCard before, @Nullable IndicatorCard after) {
        Subject subject = new Subject("/indicator-card", DifferenceMessages.key("noun.indicator-card"));
        if (!inBoth(subject, before, after) || before == null || after == null) {
            return;
        }
        findings.lists(
                subject,
                "/dimensions",
                FormatDifference.DIMENSIONS,
                true,
                before.dimensions().options(),
                after.dimensions().options(),
                (_, _) -> {});
        findings.value(
                subject,
                "dimension",
                DifferenceMessages.constant(before.dimensions().use()),
                DifferenceMessages.constant(after.dimensions().use()));
        findings.value(
                subject,
                "card-columns",
                DifferenceMessages.constants(before.columns()),
                DifferenceMessages.constants(after.columns()));
        findings.lists(subject, "/fields", CARD_FIELDS, true, before.fields(), after.fields(), (column, pair) -> {
            new LevelDifference(findings)
                    .field(column, pair.before().field(), pair.after().field());
            findings.value(column, "meaning", meaning(pair.before()), meaning(pair.after()));
            findings.value(
                    column,
                    "checkpoint",
                    pair.before().checkpoint(),
                    pair.after().checkpoint());
        });
        findings.value(
                subject,
                "readings",
                DifferenceMessages.constant(before.readings()),
                DifferenceMessages.constant(after.readings()));
        findings.value(
                subject,
                "checkpoints",
                DifferenceMessages.texts(before.checkpoints()),
                DifferenceMessages.texts(after.checkpoints()));
        findings.value(subject, "actions", before.actions(), after.actions());
        findings.value(subject, "suspension", before.suspension(), after.suspension());
        findings.value(
                subject,
                "weight",
                DifferenceMessages.constant(before.weight()),
                DifferenceMessages.constant(after.weight()));
        findings.value(
                subject,
                "derivations",
                DifferenceMessages.constants(before.derivations()),
                DifferenceMessages.constants(after.derivations()));
    }

    private static LocalizedMessage meaning(CardField column) {
        return DifferenceMessages.key("value.meaning." + FieldsDecoder.spelling(column.meaning()));
    }

    private void table(String key, @Nullable SumTable before, @Nullable SumTable after) {
        Subject subject = new Subject("/" + key, DifferenceMessages.key("noun.table." + key));
        if (!inBoth(subject, before, after) || before == null || after == null) {
            return;
        }
        findings.lists(subject, "/columns", COLUMNS, true, before.columns(), after.columns(), (column, pair) -> {
            findings.value(
                    column,
                    "type",
                    DifferenceMessages.constant(pair.before().type()),
                    DifferenceMessages.constant(pair.after().type()));
            findings.value(
                    column, "required", pair.before().required(), pair.after().required());
        });
        findings.value(subject, "sum-column", before.total(), after.total());
        findings.value(subject, "sum", FormatDifference.plain(before.sum()), FormatDifference.plain(after.sum()));
        findings.value(subject, "equals-field", before.equalsField(), after.equalsField());
        findings.value(subject, "total-field", before.totalField(), after.totalField());
    }
}
