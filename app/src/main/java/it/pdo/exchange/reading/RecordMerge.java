package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.MergeRule;
import it.pdo.exchange.mapping.TextFilter;
import it.pdo.exchange.source.SourceRecord;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins a further record to the item that is there already: the same objective, written by another unit. */
final class RecordMerge {

    private final ItemAssembler maker;
    private final LinkMapper links;
    private final MappingRun run;

    RecordMerge(ItemAssembler maker, LinkMapper links, MappingRun run) {
        this.maker = maker;
        this.links = links;
        this.run = run;
    }

    void merge(ItemShape shape, MergeRule rule, SourceRecord record, DraftItem item, @Nullable DraftItem above) {
        run.take(record.node().pointer(), record);
        String code = shape.code().fill(record, run.around(1, above == null ? "" : above.code));
        links.unit(
                item,
                rule.link(),
                record,
                ItemAssembler.unitPath(run, shape.standing().unit(), record));
        run.info(
                record,
                "import.merged",
                message(
                        "import.merged",
                        MappingRun.shorten(run.fill(shape.title(), record)),
                        MappingRun.shorten(code),
                        item.named()));
        maker.fields(shape, record).forEach((field, value) -> join(rule, record, item, field, value));
        reportMissingYears(shape, record, item);
    }

    private void join(MergeRule rule, SourceRecord record, DraftItem item, String field, Object value) {
        Object there = item.fields.get(field);
        if (there == null) {
            item.fields.put(field, value);
        } else if (rule.gather().contains(field)) {
            item.fields.put(field, there + "; " + value);
        } else if (there instanceof Map<?, ?> years && value instanceof Map<?, ?> more) {
            item.fields.put(field, joined(record, item, field, years, more));
        } else if (!there.equals(value)) {
            reportDifference(record, item, field);
        }
    }

    private Map<String, Object> joined(
            SourceRecord record, DraftItem item, String field, Map<?, ?> years, Map<?, ?> more) {
        Map<String, Object> all = new TreeMap<>();
        years.forEach((year, value) -> all.put(String.valueOf(year), value));
        more.forEach((year, value) -> {
            Object before = all.putIfAbsent(String.valueOf(year), value);
            if (before != null && !TextFilter.plain(before.toString()).equals(TextFilter.plain(value.toString()))) {
                reportDifference(record, item, field + " " + year);
            }
        });
        return all;
    }

    /** A year that another unit writes and this one does not: it has no part in the objective then. */
    private void reportMissingYears(ItemShape shape, SourceRecord record, DraftItem item) {
        shape.values()
                .yearly()
                .forEach((field, byYear) -> byYear.forEach((year, template) -> {
                    boolean other =
                            item.fields.get(field) instanceof Map<?, ?> years && years.containsKey(year.toString());
                    if (other && run.fill(template, record).isBlank()) {
                        run.warning(record, "import.shared-year", message("import.shared-year", item.named(), year));
                    }
                }));
    }

    private void reportDifference(SourceRecord record, DraftItem item, String what) {
        run.warning(record, "import.merged-differs", message("import.merged-differs", what, item.named()));
    }
}
