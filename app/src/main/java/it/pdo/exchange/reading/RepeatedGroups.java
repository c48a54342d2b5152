package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.mapping.Mapping.ItemShape;
import it.pdo.exchange.mapping.Template;
import it.pdo.exchange.mapping.TextFilter;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.shared.LocalizedMessage;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that speak of an item an earlier row made: what they say besides must be the same, or be missing. What the
 * first row left empty a later one may say.
 */
final class RepeatedGroups {

    private final PlanFormat format;
    private final MappingRun run;

    RepeatedGroups(PlanFormat format, MappingRun run) {
        this.format = format;
        this.run = run;
    }

    void check(ItemShape shape, DraftItem item, SourceRecord record) {
        sameThing(message("what.title"), shape.title(), item, record);
        shape.standing().unit().forEach(step -> sameThing(message("what.unit"), step, item, record));
        same(message("what.weight"), shape.standing().weight(), item, record);
        same(message("what.suspension"), shape.standing().suspended(), item, record);
        Level level = format.level(shape.level()).orElseThrow();
        shape.values().fields().forEach((code, template) -> {
            if (run.fill(template, item.record).isBlank() && !item.fields.containsKey(code)) {
                new FieldValueMapper(run, each -> level.field(each).orElseThrow())
                        .value(code, template, record, "")
                        .ifPresent(v -> item.fields.put(code, v));
            } else {
                String name = level.field(code).orElseThrow().name();
                same(message("quoted", name), template, item, record);
            }
        });
        shape.values()
                .yearly()
                .forEach((code, years) -> years.forEach((year, template) -> same(
                        message("quoted.year", level.field(code).orElseThrow().name(), year), template, item, record)));
    }

    /** One key with two titles or two units names two things: which one a row means is for a person to settle. */
    private void sameThing(LocalizedMessage what, @Nullable Template template, DraftItem item, SourceRecord record) {
        String here = run.fill(template, record);
        String first = run.fill(template, item.record);
        if (here.isBlank() || TextFilter.plain(here).equals(TextFilter.plain(first))) {
            return;
        }
        run.error(
                run.place(template, record),
                "import.key-twice",
                message(
                        "import.key-twice",
                        item.code,
                        what,
                        MappingRun.shorten(here),
                        item.record.node().place().line(),
                        MappingRun.shorten(first),
                        item.code.matches("[0-9]+[.,][0-9]+")
                                ? message("import.key-twice.number")
                                : LocalizedMessage.nothing()));
    }

    private void same(LocalizedMessage what, @Nullable Template template, DraftItem item, SourceRecord record) {
        String here = run.fill(template, record);
        String first = run.fill(template, item.record);
        if (!here.isBlank() && !here.equals(first)) {
            run.add(
                    it.pdo.shared.Severity.WARNING,
                    "import.group-differs",
                    run.place(template, record),
                    message(
                            "import.repeated",
                            what,
                            item.label,
                            MappingRun.shorten(here),
                            item.record.node().place().line(),
                            MappingRun.shorten(first)));
        }
    }
}
