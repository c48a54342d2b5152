package it.pdo.exchange.workbook;

import it.pdo.exchange.source.CellFormatter;
import it.pdo.exchange.source.OptionLabels;
import it.pdo.exchange.workbook.SheetColumn.Kind;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.ItemState;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.ShareDraft;
import it.pdo.planning.TableColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The sheets of what items carry: a row for each, naming its item. */
final class PartTables {

    private final PlanDraft plan;
    private final PlanFormat format;
    private final ItemLabels labels;
    private final List<String> units;
    private final List<String> people;

    PartTables(PlanDraft plan, PlanFormat format, ItemLabels labels, List<String> units, List<String> people) {
        this.plan = plan;
        this.format = format;
        this.labels = labels;
        this.units = units;
        this.people = people;
    }

    private void each(List<ItemDraft> items, BiConsumer<ItemDraft, String> visit) {
        for (ItemDraft item : items) {
            visit.accept(item, labels.of(item));
            each(item.children(), visit);
        }
    }

    private SheetColumn owner() {
        return SheetColumn.of("owner", "owner", 20, Kind.SHORT, labels.all());
    }

    SheetTable indicators() {
        IndicatorCard card = format.indicatorCard();
        List<Option> dimensions = card == null ? List.of() : card.dimensions().options();
        List<SheetColumn> columns = new ArrayList<>(
                List.of(SheetColumn.of("id", 16, Kind.HIDDEN), owner(), SheetColumn.of("name", 50, Kind.LONG)));
        if (!dimensions.isEmpty()) {
            columns.add(SheetColumn.of("dimension", "dimension", 14, Kind.SHORT, OptionLabels.labels(dimensions)));
        }
        columns.addAll(List.of(
                SheetColumn.of("target", 22, Kind.LONG),
                SheetColumn.of("unit-of-measure", 16, Kind.LONG),
                SheetColumn.of("source", 28, Kind.LONG),
                SheetColumn.of("control-method", 28, Kind.LONG),
                SheetColumn.of("description", 40, Kind.LONG),
                SheetColumn.of("actions", 45, Kind.LONG),
                SheetColumn.of("state", "state", 11, Kind.SHORT, ConstantLabels.states()),
                SheetColumn.of("weight", 8, Kind.NUMBER),
                SheetColumn.of("derivation", "derivation", 20, Kind.SHORT, ConstantLabels.derivations()),
                SheetColumn.of("detail", 25, Kind.LONG)));
        List<Map<String, Object>> values = new ArrayList<>();
        each(plan.items(), (item, _) -> item.indicators().forEach(i -> values.add(i.fields())));
        FieldCells own = new FieldCells(format.cardFields(), plan.fromYear(), plan.toYear(), values);
        columns.addAll(own.columns());
        List<Map<String, Object>> rows = new ArrayList<>();
        each(plan.items(), (item, label) -> item.indicators().forEach(i -> {
            Map<String, Object> row = indicator(i, label, dimensions);
            own.put(i.fields(), row);
            rows.add(row);
        }));
        return new SheetTable(
                SheetTable.INDICATORS, SheetColumn.text("workbook.sheet." + SheetTable.INDICATORS), 3, columns, rows);
    }

    private static Map<String, Object> indicator(IndicatorDraft i, String owner, List<Option> dimensions) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", i.sourcePointer());
        row.put("owner", owner);
        row.put("name", i.name());
        String dimension = i.dimension();
        put(row, "dimension", dimension == null ? null : OptionLabels.word(dimensions, dimension));
        put(row, "target", i.targetText());
        put(row, "unit-of-measure", i.unitOfMeasure());
        put(row, "source", i.source());
        put(row, "control-method", i.controlMethod());
        put(row, "description", i.description());
        put(row, "actions", CellFormatter.actions(i.actions()));
        put(row, "state", ConstantLabels.state(i.suspended() ? ItemState.SUSPENDED : ItemState.ACTIVE));
        put(row, "weight", i.weight());
        put(row, "derivation", ConstantLabels.derivation(i.derivation()));
        put(row, "detail", i.derivationDetail());
        return row;
    }

    SheetTable people() {
        List<SheetColumn> columns = OwnColumns.after(
                List.of(
                        SheetColumn.of("id", 4, Kind.HIDDEN),
                        owner(),
                        SheetColumn.of("category", 12, Kind.SHORT),
                        SheetColumn.of("person", "person", 18, Kind.SHORT, people),
                        SheetColumn.of("share", 9, Kind.NUMBER),
                        SheetColumn.of("note", 35, Kind.LONG),
                        SheetColumn.of("collective", 30, Kind.LONG)),
                TableColumns.ownOfPeople(format.people()));
        List<Map<String, Object>> rows = new ArrayList<>();
        each(plan.items(), (item, label) -> item.people().forEach(share -> rows.add(share(share, label))));
        return new SheetTable(
                SheetTable.PEOPLE, SheetColumn.text("workbook.sheet." + SheetTable.PEOPLE), 2, columns, rows);
    }

    private static Map<String, Object> share(ShareDraft share, String owner) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("owner", owner);
        row.put("category", share.category());
        put(row, "person", share.person());
        put(row, "share", share.percent());
        put(row, "note", share.note());
        put(row, "collective", share.collective());
        OwnColumns.put(share.columns(), row);
        return row;
    }

    SheetTable resources() {
        List<SheetColumn> columns = OwnColumns.after(
                List.of(
                        SheetColumn.of("id", 4, Kind.HIDDEN),
                        owner(),
                        SheetColumn.of("kind", 20, Kind.LONG),
                        SheetColumn.of("description", 45, Kind.LONG),
                        SheetColumn.of("cost", 14, Kind.MONEY),
                        SheetColumn.of("cost-text", 20, Kind.LONG)),
                TableColumns.ownOfResources(format.resources()));
        List<Map<String, Object>> rows = new ArrayList<>();
        each(plan.items(), (item, label) -> item.resources().forEach(r -> rows.add(resource(r, label))));
        return new SheetTable(
                SheetTable.RESOURCES, SheetColumn.text("workbook.sheet." + SheetTable.RESOURCES), 2, columns, rows);
    }

    private static Map<String, Object> resource(ResourceDraft resource, String owner) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("owner", owner);
        row.put("kind", resource.kind());
        row.put("description", resource.description());
        put(row, "cost", resource.cost());
        put(row, "cost-text", resource.costText());
        OwnColumns.put(resource.columns(), row);
        return row;
    }

    SheetTable links() {
        List<String> kinds = format.levels().stream()
                .flatMap(level -> OptionLabels.labels(OptionLabels.of(level.links())).stream())
                .distinct()
                .toList();
        List<SheetColumn> columns = List.of(
                SheetColumn.of("id", 4, Kind.HIDDEN),
                owner(),
                SheetColumn.of("kind", "link", 25, Kind.SHORT, kinds),
                SheetColumn.of("item", "linked-item", 25, Kind.SHORT, labels.all()),
                SheetColumn.of("unit", "linked-unit", 40, Kind.LONG, units),
                SheetColumn.of("weight", 8, Kind.NUMBER));
        List<Map<String, Object>> rows = new ArrayList<>();
        each(plan.items(), (item, label) -> item.links().forEach(link -> rows.add(link(item, link, label))));
        return new SheetTable(
                SheetTable.LINKS, SheetColumn.text("workbook.sheet." + SheetTable.LINKS), 2, columns, rows);
    }

    private Map<String, Object> link(ItemDraft item, LinkDraft link, String owner) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("owner", owner);
        row.put(
                "kind",
                format.level(item.level())
                        .map((Level level) -> OptionLabels.word(OptionLabels.of(level.links()), link.kind()))
                        .orElse(link.kind()));
        switch (link.to()) {
            case LinkDraft.ToUnit(List<String> path) -> row.put("unit", String.join(ConstantLabels.PATH, path));
            case LinkDraft.ToItem(String level, String code) -> row.put("item", labelOf(level, code));
            case LinkDraft.ToPointer(String pointer) -> row.put("item", labels.ofPointer(pointer));
        }
        put(row, "weight", link.weight());
        return row;
    }

    private String labelOf(String level, String code) {
        List<String> found = new ArrayList<>();
        each(plan.items(), (item, label) -> {
            if (item.level().equals(level) && item.code().equals(code)) {
                found.add(label);
            }
        });
        return found.isEmpty() ? code : found.getFirst();
    }

    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            row.put(key, value);
        }
    }
}
