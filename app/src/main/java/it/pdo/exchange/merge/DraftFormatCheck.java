package it.pdo.exchange.merge;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.reading.MappingRun;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.TableColumns;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the items of a draft against the format: levels, parents, fields. */
public final class DraftFormatCheck {

    private final PlanFormat format;
    private final String source;
    private final List<Issue> issues = new ArrayList<>();

    private DraftFormatCheck(PlanFormat format, String source) {
        this.format = format;
        this.source = source;
    }

    public static List<Issue> check(List<ItemDraft> items, PlanFormat format, String source) {
        DraftFormatCheck check = new DraftFormatCheck(format, source);
        check.items(items, Level.PLAN);
        return check.issues;
    }

    private void items(List<ItemDraft> items, String above) {
        for (ItemDraft item : items) {
            Optional<Level> level = format.level(item.level());
            if (level.isEmpty()) {
                String known = String.join(
                        ", ", format.levels().stream().map(Level::code).toList());
                issue(item, "import.level", message("import.level", item.level(), known));
            } else if (!level.get().parents().contains(above)) {
                issue(
                        item,
                        "import.under",
                        message(
                                "import.under",
                                item.level(),
                                above,
                                String.join(", ", level.get().parents())));
            } else {
                item.fields().keySet().stream()
                        .filter(code -> level.get().field(code).isEmpty())
                        .forEach(code -> issue(item, "import.field", message("import.field", code, item.level())));
            }
            item.indicators().forEach(indicator -> cardFields(item, indicator));
            item.people().forEach(row -> columns(item, row.columns(), TableColumns.ownOfPeople(format.people())));
            item.resources()
                    .forEach(row -> columns(item, row.columns(), TableColumns.ownOfResources(format.resources())));
            items(item.children(), item.level());
        }
    }

    private void cardFields(ItemDraft item, IndicatorDraft indicator) {
        indicator.fields().keySet().stream()
                .filter(code -> format.cardField(code).isEmpty())
                .forEach(code -> issue(item, "import.column", message("import.column", code)));
    }

    private void columns(ItemDraft item, Map<String, Object> values, List<SumTable.Column> own) {
        values.forEach((code, value) -> {
            Optional<SumTable.Column> column =
                    own.stream().filter(one -> one.code().equals(code)).findFirst();
            if (column.isEmpty()) {
                issue(item, "import.column", message("import.column", code));
            } else if (column.get().type().isNumber() != value instanceof BigDecimal
                    || !(value instanceof BigDecimal || value instanceof String)) {
                issue(
                        item,
                        "import.column",
                        message("import.column.value", column.get().name(), MappingRun.shorten(String.valueOf(value))));
            }
        });
    }

    private void issue(ItemDraft item, String code, LocalizedMessage message) {
        issues.add(new Issue(Severity.ERROR, code, DraftPeople.place(source, item.sourcePointer()), message));
    }
}
