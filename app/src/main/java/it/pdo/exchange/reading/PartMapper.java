package it.pdo.exchange.reading;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.check.FindingPlace;
import it.pdo.exchange.mapping.Mapping.CronoprogramRule;
import it.pdo.exchange.mapping.Mapping.IndicatorRule;
import it.pdo.exchange.mapping.Mapping.ItemRule;
import it.pdo.exchange.mapping.Mapping.PeopleRule;
import it.pdo.exchange.mapping.Mapping.ResourceRule;
import it.pdo.exchange.mapping.Template;
import it.pdo.exchange.message.ExchangeMessages;
import it.pdo.exchange.source.ImportedNumber.Measure;
import it.pdo.exchange.source.NumberedList;
import it.pdo.exchange.source.OptionLabels;
import it.pdo.exchange.source.SourceRecord;
import it.pdo.format.Field;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.format.SumTable;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemState;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.SourceNote;
import it.pdo.planning.TableColumns;
import it.pdo.planning.content.ItemLimits;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.WrittenNumber;
import it.pdo.shared.tree.Nearest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an item carries: indicators, people, resources, cronoprogram. */
final class PartMapper {

    private final List<Option> dimensions;
    private final PlanFormat format;
    private final MappingRun run;
    private final CronoprogramMapper cronoprograms;

    PartMapper(PlanFormat format, MappingRun run) {
        IndicatorCard card = format.indicatorCard();
        this.format = format;
        this.dimensions = card == null ? List.of() : card.dimensions().options();
        this.run = run;
        this.cronoprograms = new CronoprogramMapper(format, run);
    }

    void add(ItemRule rule, SourceRecord record, DraftItem item) {
        for (IndicatorRule indicator : rule.parts().indicators()) {
            DraftItem on = carrier(Part.INDICATORS, item);
            record.select(indicator.each()).forEach(r -> indicator(indicator, r, on));
        }
        CronoprogramRule cronoprogram = rule.parts().cronoprogram();
        if (cronoprogram != null) {
            cronoprograms.map(cronoprogram, record, carrier(Part.CRONOPROGRAM, item));
        }
        PeopleRule people = rule.parts().people();
        if (people != null) {
            DraftItem on = carrier(Part.PEOPLE, item);
            record.select(people.each()).forEach(r -> person(people, r, on));
        }
        ResourceRule resources = rule.parts().resources();
        if (resources != null) {
            DraftItem on = carrier(Part.RESOURCES, item);
            record.select(resources.each()).forEach(r -> resource(resources, r, on));
        }
    }

    /** In a table a row speaks of several items: a part belongs to the innermost that may carry it. */
    private DraftItem carrier(Part part, DraftItem item) {
        for (DraftItem at = item; run.table() && at != null; at = at.above) {
            if (format.level(at.level).filter(level -> level.carries(part)).isPresent()) {
                return at;
            }
        }
        return item;
    }

    /** Whether a row of a table says nothing of a part: then it is not meant to be one. */
    private boolean isBlankRow(SourceRecord record, @Nullable Template... templates) {
        return run.table()
                && Arrays.stream(templates).allMatch(t -> run.fill(t, record).isBlank());
    }

    void reportUnmatchedRows() {
        cronoprograms.reportUnmatchedRows();
    }

    /** What was seen beside the items; complete once the unmatched rows were told. */
    List<SourceNote> notes() {
        return cronoprograms.notes();
    }

    private void indicator(IndicatorRule rule, SourceRecord record, DraftItem item) {
        if (isBlankRow(
                        record,
                        rule.measure().name(),
                        rule.measure().dimension(),
                        rule.measure().unitOfMeasure(),
                        rule.measure().target(),
                        rule.documentation().source(),
                        rule.documentation().controlMethod(),
                        rule.documentation().description(),
                        rule.actions(),
                        rule.weight())
                && isBlankRow(record, rule.values().fields().values().toArray(Template[]::new))) {
            return;
        }
        String name = run.named(
                rule.measure().name(), record, message("what.indicator-name"), "nameless.indicator", ItemLimits.NAME);
        String pointer = run.table()
                ? record.node().pointer() + "#" + (item.indicators.size() + 1)
                : record.node().pointer();
        if (!run.take(pointer, record)) {
            return;
        }
        run.placed(pointer, FindingPlace.NAME, rule.measure().name(), record);
        run.placed(pointer, FindingPlace.TARGET, rule.measure().target(), record);
        run.placed(pointer, FindingPlace.SOURCE, rule.documentation().source(), record);
        run.placed(pointer, FindingPlace.WEIGHT, rule.weight(), record);
        String actions = run.fill(rule.actions(), record);
        item.indicators.add(new IndicatorDraft(
                new IndicatorDefinition(
                        new IndicatorDefinition.Measure(
                                name,
                                dimension(rule, record),
                                run.text(
                                        rule.measure().unitOfMeasure(),
                                        record,
                                        message("what.unit-of-measure"),
                                        ItemLimits.KIND),
                                run.text(rule.measure().target(), record, message("what.target"), ItemLimits.TARGET)),
                        new IndicatorDefinition.Documentation(
                                run.text(
                                        rule.documentation().source(), record, message("what.source"), ItemLimits.TEXT),
                                run.text(
                                        rule.documentation().controlMethod(),
                                        record,
                                        message("what.control-method"),
                                        ItemLimits.TEXT),
                                run.text(
                                        rule.documentation().description(),
                                        record,
                                        message("what.description"),
                                        ItemLimits.TEXT)),
                        NumberedList.actions(run.bounded(
                                actions, run.place(rule.actions(), record), message("what.actions"), ItemLimits.TEXT)),
                        IndicatorDefinition.Computation.READ,
                        run.flag(rule.suspended(), record) ? ItemState.SUSPENDED : ItemState.ACTIVE,
                        run.weight(rule.weight(), record),
                        new FieldValueMapper(run, this::cardField).values(rule.values(), record)),
                pointer));
    }

    private Field cardField(String code) {
        return format.cardField(code).orElseThrow();
    }

    private @Nullable String dimension(IndicatorRule rule, SourceRecord record) {
        String dimension = run.fill(rule.measure().dimension(), record);
        if (dimension.isBlank()) {
            return null;
        }
        Optional<String> known = OptionLabels.code(dimensions, dimension);
        if (known.isPresent()) {
            return known.get();
        }
        List<String> codes = dimensions.stream().map(Option::code).toList();
        LocalizedMessage near = ExchangeMessages.near(Nearest.to(dimension, codes));
        run.error(
                run.place(rule.measure().dimension(), record),
                "import.dimension",
                message("import.dimension.near", MappingRun.shorten(dimension), near, String.join(", ", codes)));
        return null;
    }

    private void person(PeopleRule rule, SourceRecord record, DraftItem item) {
        if (isBlankRow(record, rule.category(), rule.person(), rule.share(), rule.collective())
                && isBlankRow(record, rule.columns().values().toArray(Template[]::new))) {
            return;
        }
        BigDecimal share = run.number(rule.share(), record, message("what.share"), Measure.PROPORTION);
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0)) {
            run.error(run.place(rule.share(), record), "import.share", message("import.share", share.toPlainString()));
        }
        run.placed(item.pointer, FindingPlace.PEOPLE, rule.share(), record);
        item.people.add(new ShareDraft(
                run.required(rule.category(), record, message("what.category"), ItemLimits.CATEGORY),
                run.text(rule.person(), record, message("what.person"), ItemLimits.CATEGORY),
                share,
                run.text(rule.note(), record, message("what.note"), ItemLimits.NOTE),
                run.text(rule.collective(), record, message("what.collective"), ItemLimits.WORDS),
                columns(rule.columns(), TableColumns.ownOfPeople(format.people()), record)));
    }

    private void resource(ResourceRule rule, SourceRecord record, DraftItem item) {
        if (isBlankRow(record, rule.kind(), rule.description(), rule.cost())
                && isBlankRow(record, rule.columns().values().toArray(Template[]::new))) {
            return;
        }
        String kind = run.fill(rule.kind(), record);
        String description = run.fill(rule.description(), record);
        String costText = run.fill(rule.cost(), record);
        WrittenNumber written = run.written(rule.cost(), record, Measure.MONEY);
        BigDecimal cost = written.value().orElse(null);
        Map<String, Object> columns = columns(rule.columns(), TableColumns.ownOfResources(format.resources()), record);
        if (kind.isBlank() && description.isBlank() && cost == null && columns.isEmpty()) {
            run.info(record, "import.blank-row", message("import.blank-row.resources"));
            return;
        }
        if (cost != null && (cost.signum() < 0 || cost.compareTo(ItemLimits.COST) > 0)) {
            run.error(run.place(rule.cost(), record), "import.cost", message("import.cost", cost.toPlainString()));
        } else if (written.hint().isPresent()) {
            run.number(rule.cost(), record, message("what.cost"), Measure.MONEY);
        } else if (cost == null && !costText.isBlank() && !costText.matches("[-–—€ ]+")) {
            run.warning(record, "import.cost-text", message("import.cost-text", MappingRun.shorten(costText)));
        }
        run.placed(item.pointer, FindingPlace.RESOURCES, rule.cost(), record);
        item.resources.add(new ResourceDraft(
                run.bounded(kind, run.place(rule.kind(), record), message("what.kind"), ItemLimits.KIND),
                run.bounded(
                        description,
                        run.place(rule.description(), record),
                        message("what.description"),
                        ItemLimits.NAME),
                cost == null ? null : cost.setScale(2, RoundingMode.HALF_UP),
                costText.isBlank()
                        ? null
                        : run.bounded(costText, run.place(rule.cost(), record), message("what.cost"), ItemLimits.WORDS),
                columns));
    }

    private Map<String, Object> columns(
            Map<String, Template> templates, List<SumTable.Column> own, SourceRecord record) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (SumTable.Column column : own) {
            Template template = templates.get(column.code());
            Object value = template == null ? null : value(column, template, record);
            if (value != null) {
                columns.put(column.code(), value);
            }
        }
        return columns;
    }

    private @Nullable Object value(SumTable.Column column, Template template, SourceRecord record) {
        LocalizedMessage what = message("quoted", column.name());
        return switch (column.type()) {
            case NUMBER, PERCENT, MONEY -> run.number(template, record, what, Measure.of(column.type()));
            case TEXT, LONG_TEXT, DATE, UNIT, PERSON -> run.text(template, record, what, ItemLimits.TEXT);
        };
    }
}
