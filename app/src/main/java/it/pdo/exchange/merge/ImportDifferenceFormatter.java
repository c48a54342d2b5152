package it.pdo.exchange.merge;

import it.pdo.exchange.merge.ImportedItemDifference.Kind;
import it.pdo.exchange.merge.ImportedItemDifference.ValueDifference;
import it.pdo.exchange.source.CellFormatter;
import it.pdo.exchange.suggestion.ColumnTargets;
import it.pdo.format.Field;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.UnitId;
import it.pdo.planning.CellDraft;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.ResourceDraft;
import it.pdo.planning.content.IndicatorContent;
import it.pdo.planning.content.ItemContent;
import it.pdo.planning.content.ShareContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an import would change, in Italian. */
final class ImportDifferenceFormatter {

    private static final int SHOWN = 200;

    private final PlanFormat format;
    private final MergeNames names;

    ImportDifferenceFormatter(PlanFormat format, MergeNames names) {
        this.format = format;
        this.names = names;
    }

    ImportedItemDifference of(Kind kind, ItemContent item, String label, String pointer) {
        return new ImportedItemDifference(kind, levelName(item.level()), label, item.title(), pointer, List.of());
    }

    ImportedItemDifference of(
            ItemContent before, ItemContent after, String label, String pointer, Function<ItemId, String> labels) {
        Values values = new Values();
        values.compare("Codice", before.code(), after.code());
        values.compare("Titolo", before.title(), after.title());
        values.compare("Sotto", parent(before.parent(), labels), parent(after.parent(), labels));
        values.compare("Unità", unit(before.unit()), unit(after.unit()));
        values.compare("Peso", number(before.weight()), number(after.weight()));
        values.compare("Stato", state(before.state()), state(after.state()));
        fields(before, after, values);
        cells(before, after, values);
        indicators(before, after, values);
        values.compare("Persone", people(before.people()), people(after.people()));
        values.compare("Risorse", resources(before.resources()), resources(after.resources()));
        if (!before.links().equals(after.links())) {
            values.compare(
                    "Collegamenti", before.links().size() + " ", after.links().size() + "");
        }
        return new ImportedItemDifference(
                Kind.CHANGED, levelName(after.level()), label, after.title(), pointer, values.differences);
    }

    private String levelName(String level) {
        return format.level(level).map(Level::name).orElse(level);
    }

    private static String parent(@Nullable ItemId parent, Function<ItemId, String> labels) {
        return parent == null ? "" : labels.apply(parent);
    }

    private String unit(@Nullable UnitId unit) {
        return unit == null ? "" : names.name(unit);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : CellFormatter.number(number);
    }

    static String state(ItemState state) {
        return switch (state) {
            case ACTIVE -> "attivo";
            case SUSPENDED -> "sospeso";
            case CANCELLED -> "annullato";
        };
    }

    private void fields(ItemContent before, ItemContent after, Values values) {
        Set<String> codes = new LinkedHashSet<>(before.fields().keySet());
        codes.addAll(after.fields().keySet());
        Optional<Level> level = format.level(after.level());
        for (String code : codes) {
            String name = level.flatMap(l -> l.field(code)).map(Field::name).orElse(code);
            values.compare(
                    name, text(before.fields().get(code)), text(after.fields().get(code)));
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> CellFormatter.number(number);
            case List<?> list ->
                String.join(
                        "; ", list.stream().map(ImportDifferenceFormatter::text).toList());
            case Map<?, ?> map -> {
                List<String> parts = new ArrayList<>();
                map.forEach((key, each) -> parts.add(key + ": " + text(each)));
                yield String.join("; ", parts);
            }
            default -> value.toString();
        };
    }

    private static void cells(ItemContent before, ItemContent after, Values values) {
        Map<String, String> was = cells(before);
        Map<String, String> is = cells(after);
        Set<String> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        all.forEach(name -> values.compare(name, was.getOrDefault(name, ""), is.getOrDefault(name, "")));
    }

    private static Map<String, String> cells(ItemContent item) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (CellDraft cell : item.cronoprogram()) {
            cells.put(cellName(cell), CellFormatter.number(cell.planned()) + "%");
        }
        return cells;
    }

    private static String cellName(CellDraft cell) {
        String month = cell.month() == 0 ? "" : ColumnTargets.monthName(cell.month()) + " " + cell.year();
        return switch (cell.kind()) {
            case PREVIOUS -> "Anni precedenti";
            case MONTH -> cell.day() == 0 ? month : cell.day() + " " + month;
            case PROPOSED_MONTH -> month + " (da confermare)";
            case YEAR -> "Anno " + cell.year();
            case CHECKPOINT -> "Target a " + month;
        };
    }

    private static void indicators(ItemContent before, ItemContent after, Values values) {
        Map<IndicatorId, IndicatorContent> was = new LinkedHashMap<>();
        before.indicators().forEach(i -> was.put(i.id(), i));
        for (IndicatorContent indicator : after.indicators()) {
            IndicatorContent old = was.remove(indicator.id());
            String name = "Indicatore «" + indicator.name() + "»";
            if (old == null) {
                values.compare("Nuovo indicatore", "", indicator.name());
            } else {
                indicator(name, old, indicator, values);
            }
        }
        was.values().forEach(old -> values.compare("Indicatore tolto", old.name(), ""));
    }

    private static void indicator(String name, IndicatorContent old, IndicatorContent now, Values values) {
        values.compare(name + ": nome", old.name(), now.name());
        values.compare(name + ": dimensione", text(old.dimension()), text(now.dimension()));
        values.compare(name + ": unità di misura", text(old.unitOfMeasure()), text(now.unitOfMeasure()));
        values.compare(name + ": valore atteso", text(old.targetText()), text(now.targetText()));
        values.compare(name + ": fonte", text(old.source()), text(now.source()));
        values.compare(name + ": metodo di controllo", text(old.controlMethod()), text(now.controlMethod()));
        values.compare(name + ": descrizione", text(old.description()), text(now.description()));
        values.compare(name + ": azioni", CellFormatter.actions(old.actions()), CellFormatter.actions(now.actions()));
        values.compare(
                name + ": derivazione",
                old.derivation().name(),
                now.derivation().name());
        values.compare(name + ": dettaglio", text(old.derivationDetail()), text(now.derivationDetail()));
        values.compare(name + ": stato", state(old.state()), state(now.state()));
        values.compare(name + ": peso", number(old.weight()), number(now.weight()));
    }

    private static String people(List<ShareContent> rows) {
        return String.join(
                "; ",
                rows.stream()
                        .map(r -> String.join(
                                " ",
                                java.util.stream.Stream.of(
                                                r.category(),
                                                text(r.person()),
                                                r.percent() == null ? "" : CellFormatter.number(r.percent()) + "%",
                                                text(r.note()),
                                                text(r.collective()),
                                                text(r.columns()))
                                        .filter(part -> !part.isEmpty())
                                        .toList()))
                        .toList());
    }

    private static String resources(List<ResourceDraft> rows) {
        return String.join(
                "; ",
                rows.stream()
                        .map(r -> (r.kind() + " " + r.description() + " "
                                        + Objects.requireNonNullElse(r.costText(), number(r.cost()))
                                        + " "
                                        + text(r.columns()))
                                .strip())
                        .toList());
    }

    private static final class Values {
        final List<ValueDifference> differences = new ArrayList<>();

        void compare(String name, String before, String after) {
            if (!before.equals(after)) {
                differences.add(new ValueDifference(name, shorten(before), shorten(after)));
            }
        }

        private static String shorten(String text) {
            String stripped = text.strip();
            return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN - 1) + "…";
        }
    }
}
