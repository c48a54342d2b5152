package it.pdo.exchange.workbook;

import it.pdo.exchange.source.CellFormatter;
import it.pdo.exchange.source.OptionLabels;
import it.pdo.exchange.workbook.Column.Kind;
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

    private Column owner() {
        return new Column("owner", "Voce del piano", 20, Kind.SHORT, labels.all());
    }

    SheetTable indicators() {
        IndicatorCard card = format.indicatorCard();
        List<Option> dimensions = card == null ? List.of() : card.dimensions();
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("id", "id", 16, Kind.HIDDEN), owner(), Column.of("name", "Indicatore", 50, Kind.LONG)));
        if (!dimensions.isEmpty()) {
            columns.add(new Column("dimension", "Dimensione", 14, Kind.SHORT, OptionLabels.words(dimensions)));
        }
        columns.addAll(List.of(
                Column.of("target", "Valore atteso", 22, Kind.LONG),
                Column.of("unit-of-measure", "Unità di misura", 16, Kind.LONG),
                Column.of("source", "Fonte", 28, Kind.LONG),
                Column.of("control-method", "Metodo di controllo", 28, Kind.LONG),
                Column.of("description", "Descrizione", 40, Kind.LONG),
                Column.of("actions", "Azioni, una per riga: 1) …", 45, Kind.LONG),
                new Column("state", "Stato", 11, Kind.SHORT, ConstantLabels.states()),
                Column.of("weight", "Peso", 8, Kind.NUMBER),
                new Column("derivation", "Valore raggiunto", 20, Kind.SHORT, ConstantLabels.derivations()),
                Column.of("detail", "Dettaglio del calcolo", 25, Kind.LONG)));
        List<Map<String, Object>> rows = new ArrayList<>();
        each(plan.items(), (item, label) -> item.indicators().forEach(i -> rows.add(indicator(i, label, dimensions))));
        return new SheetTable(SheetTable.INDICATORS, "Indicatori", 3, columns, rows);
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
        List<Column> columns = OwnColumns.after(
                List.of(
                        Column.of("id", "id", 4, Kind.HIDDEN),
                        owner(),
                        Column.of("category", "Categoria", 12, Kind.SHORT),
                        new Column("person", "Persona (codice)", 18, Kind.SHORT, people),
                        Column.of("share", "Quota %", 9, Kind.NUMBER),
                        Column.of("note", "Nota", 35, Kind.LONG),
                        Column.of("collective", "Riga collettiva", 30, Kind.LONG)),
                TableColumns.ownOfPeople(format.people()));
        List<Map<String, Object>> rows = new ArrayList<>();
        each(plan.items(), (item, label) -> item.people().forEach(share -> rows.add(share(share, label))));
        return new SheetTable(SheetTable.PEOPLE, "Persone", 2, columns, rows);
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
        List<Column> columns = OwnColumns.after(
                List.of(
                        Column.of("id", "id", 4, Kind.HIDDEN),
                        owner(),
                        Column.of("kind", "Tipologia", 20, Kind.LONG),
                        Column.of("description", "Descrizione", 45, Kind.LONG),
                        Column.of("cost", "Costo €", 14, Kind.MONEY),
                        Column.of("cost-text", "Costo come scritto nel piano", 20, Kind.LONG)),
                TableColumns.ownOfResources(format.resources()));
        List<Map<String, Object>> rows = new ArrayList<>();
        each(plan.items(), (item, label) -> item.resources().forEach(r -> rows.add(resource(r, label))));
        return new SheetTable(SheetTable.RESOURCES, "Risorse", 2, columns, rows);
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
                .flatMap(level -> OptionLabels.words(OptionLabels.of(level.links())).stream())
                .distinct()
                .toList();
        List<Column> columns = List.of(
                Column.of("id", "id", 4, Kind.HIDDEN),
                owner(),
                new Column("kind", "Collegamento", 25, Kind.SHORT, kinds),
                new Column("item", "A quale voce", 25, Kind.SHORT, labels.all()),
                new Column("unit", "A quale unità", 40, Kind.LONG, units),
                Column.of("weight", "Peso", 8, Kind.NUMBER));
        List<Map<String, Object>> rows = new ArrayList<>();
        each(plan.items(), (item, label) -> item.links().forEach(link -> rows.add(link(item, link, label))));
        return new SheetTable(SheetTable.LINKS, "Collegamenti", 2, columns, rows);
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
