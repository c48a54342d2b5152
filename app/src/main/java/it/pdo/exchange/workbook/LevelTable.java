package it.pdo.exchange.workbook;

import it.pdo.exchange.source.CellFormatter;
import it.pdo.exchange.workbook.SheetColumn.Kind;
import it.pdo.format.Checkpoint;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.Level;
import it.pdo.format.Level.Part;
import it.pdo.format.PlanFormat;
import it.pdo.planning.CellDraft;
import it.pdo.planning.CellKind;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The sheet of one level: a row for each item, fields and months as columns. */
final class LevelTable {

    private record Slot(CellKind kind, int year, int month) {}

    private static final Comparator<Slot> IN_TIME = Comparator.comparingInt(
                    (Slot s) -> s.kind == CellKind.PREVIOUS ? 0 : 1)
            .thenComparingInt(s -> s.kind == CellKind.YEAR ? 1 : 0)
            .thenComparingInt(Slot::year)
            .thenComparingInt(Slot::month)
            .thenComparingInt(s -> s.kind == CellKind.CHECKPOINT ? 1 : 0)
            .thenComparing(Slot::kind);

    private final PlanDraft plan;
    private final PlanFormat format;
    private final Level level;
    private final ItemLabels labels;
    private final List<String> units;
    private final List<ItemDraft> items = new ArrayList<>();
    private final java.util.IdentityHashMap<ItemDraft, String> parents = new java.util.IdentityHashMap<>();
    private final TreeSet<Slot> slots = new TreeSet<>(IN_TIME);
    private final FieldCells fields;
    private boolean days;

    LevelTable(PlanDraft plan, PlanFormat format, Level level, ItemLabels labels, List<String> units) {
        this.plan = plan;
        this.format = format;
        this.level = level;
        this.labels = labels;
        this.units = units;
        collect(plan.items(), "");
        this.fields = new FieldCells(
                level.fields(),
                plan.fromYear(),
                plan.toYear(),
                items.stream().map(ItemDraft::fields).toList());
        CronoprogramFormat rule = format.cronoprogram();
        if (rule != null && level.carries(Part.CRONOPROGRAM)) {
            usual(rule);
        }
    }

    private void collect(List<ItemDraft> drafts, String parent) {
        for (ItemDraft item : drafts) {
            if (item.level().equals(level.code())) {
                items.add(item);
                parents.put(item, parent);
                item.cronoprogram().stream()
                        .filter(c -> c.day() == 0)
                        .forEach(c -> slots.add(new Slot(c.kind(), c.year(), c.month())));
                days |= item.cronoprogram().stream().anyMatch(c -> c.day() > 0);
            }
            collect(item.children(), labels.of(item));
        }
    }

    /** The columns every plan of the format has, filled or not. */
    private void usual(CronoprogramFormat rule) {
        int year = plan.fromYear();
        if (rule.previousYears()) {
            slots.add(new Slot(CellKind.PREVIOUS, year - 1, 0));
        }
        days |= rule.freeDates();
        if (!rule.freeDates()) {
            rule.months().forEach(month -> slots.add(new Slot(CellKind.MONTH, year, month)));
        }
        for (Checkpoint checkpoint : format.checkpoints()) {
            slots.add(new Slot(CellKind.CHECKPOINT, year, checkpoint.date().getMonthValue()));
        }
        for (int later = 1; later <= rule.laterYears(); later++) {
            slots.add(new Slot(CellKind.YEAR, year + later, 0));
        }
    }

    SheetTable table() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.of("id", 16, Kind.HIDDEN));
        columns.add(SheetColumn.of("label", 16, Kind.HIDDEN));
        columns.add(SheetColumn.of("code", 10, Kind.SHORT));
        columns.add(SheetColumn.of("title", 50, Kind.LONG));
        boolean root = level.parents().equals(List.of(Level.PLAN));
        if (!root) {
            columns.add(SheetColumn.of("parent", "parent", 18, Kind.SHORT, parentLabels()));
        }
        columns.add(SheetColumn.of("state", "state", 11, Kind.SHORT, ConstantLabels.states()));
        if (level.unit().use() != Level.Use.NONE
                || items.stream().anyMatch(i -> !i.unitPath().isEmpty())) {
            columns.add(SheetColumn.of("unit", "unit", 35, Kind.LONG, units));
        }
        if (level.weight().use() != Level.Use.NONE || items.stream().anyMatch(i -> i.weight() != null)) {
            columns.add(SheetColumn.of("weight", 8, Kind.NUMBER));
        }
        columns.addAll(fields.columns());
        slots.forEach(slot -> columns.add(new SheetColumn(
                "cell:%s:%d:%d".formatted(slot.kind, slot.year, slot.month),
                ConstantLabels.title(slot.kind, slot.year, slot.month),
                9,
                Kind.NUMBER,
                List.of())));
        if (days) {
            columns.add(new SheetColumn(
                    "days", SheetColumn.text("workbook.title.days", plan.fromYear()), 30, Kind.LONG, List.of()));
        }
        return new SheetTable(
                SheetTable.LEVEL + level.code(),
                level.plural(),
                4,
                columns,
                items.stream().map(this::row).toList());
    }

    private List<String> parentLabels() {
        List<String> found = new ArrayList<>();
        above(plan.items(), found);
        return found;
    }

    private void above(List<ItemDraft> drafts, List<String> found) {
        for (ItemDraft item : drafts) {
            if (level.parents().contains(item.level())) {
                found.add(labels.of(item));
            }
            above(item.children(), found);
        }
    }

    private Map<String, Object> row(ItemDraft item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", item.sourcePointer());
        row.put("label", labels.of(item));
        row.put("code", item.code());
        row.put("title", item.title());
        row.put("parent", parents.getOrDefault(item, ""));
        row.put("state", ConstantLabels.state(item.state()));
        row.put("unit", String.join(ConstantLabels.PATH, item.unitPath()));
        BigDecimal weight = item.weight();
        if (weight != null) {
            row.put("weight", weight);
        }
        fields.put(item.fields(), row);
        List<String> dated = new ArrayList<>();
        for (CellDraft cell : item.cronoprogram()) {
            if (cell.day() == 0) {
                row.put(ConstantLabels.key(cell), cell.planned());
            } else {
                dated.add("%02d/%02d/%d %s"
                        .formatted(cell.day(), cell.month(), cell.year(), CellFormatter.number(cell.planned())));
            }
        }
        row.put("days", String.join("; ", dated));
        return row;
    }
}
