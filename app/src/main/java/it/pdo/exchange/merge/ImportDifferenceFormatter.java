package it.pdo.exchange.merge;

import static it.pdo.exchange.message.ExchangeMessages.message;
import static it.pdo.shared.LocalizedMessage.joined;
import static it.pdo.shared.LocalizedMessage.verbatim;

import it.pdo.exchange.merge.ImportedItemDifference.ChangedValue;
import it.pdo.exchange.merge.ImportedItemDifference.Kind;
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
import it.pdo.planning.content.ShareContent;
import it.pdo.planning.content.WholeItem;
import it.pdo.shared.LocalizedMessage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an import would change, to be rendered for whoever looks at it. */
final class ImportDifferenceFormatter {

    private static final int SHOWN = 200;

    private final PlanFormat format;
    private final MergeNames names;

    ImportDifferenceFormatter(PlanFormat format, MergeNames names) {
        this.format = format;
        this.names = names;
    }

    ImportedItemDifference of(Kind kind, WholeItem item, String label, String pointer) {
        return new ImportedItemDifference(kind, levelName(item.level()), label, item.title(), pointer, List.of());
    }

    ImportedItemDifference of(
            WholeItem before, WholeItem after, String label, String pointer, Function<ItemId, String> labels) {
        Values values = new Values();
        values.compare(message("column.code"), text(before.code()), text(after.code()));
        values.compare(message("column.title"), text(before.title()), text(after.title()));
        values.compare(message("difference.under"), parent(before.parent(), labels), parent(after.parent(), labels));
        values.compare(message("column.unit"), unit(before.unit()), unit(after.unit()));
        values.compare(message("column.weight"), text(before.weight()), text(after.weight()));
        values.compare(message("difference.state"), state(before.state()), state(after.state()));
        fields(before, after, values);
        cells(before, after, values);
        indicators(before, after, values);
        values.compare(message("column.people"), people(before.people()), people(after.people()));
        values.compare(message("column.resources"), resources(before.resources()), resources(after.resources()));
        if (!before.links().equals(after.links())) {
            values.add(
                    message("difference.links"),
                    message("difference.links.count", before.links().size()),
                    message("difference.links.count", after.links().size()));
        }
        return new ImportedItemDifference(
                Kind.CHANGED, levelName(after.level()), label, after.title(), pointer, values.differences);
    }

    private String levelName(String level) {
        return format.level(level).map(Level::name).orElse(level);
    }

    private static LocalizedMessage parent(@Nullable ItemId parent, Function<ItemId, String> labels) {
        return text(parent == null ? null : labels.apply(parent));
    }

    private LocalizedMessage unit(@Nullable UnitId unit) {
        return text(unit == null ? null : names.name(unit));
    }

    static LocalizedMessage state(ItemState state) {
        return message("difference.state." + state);
    }

    private void fields(WholeItem before, WholeItem after, Values values) {
        Set<String> codes = new LinkedHashSet<>(before.fields().keySet());
        codes.addAll(after.fields().keySet());
        Optional<Level> level = format.level(after.level());
        for (String code : codes) {
            String name = level.flatMap(l -> l.field(code)).map(Field::name).orElse(code);
            values.compare(
                    verbatim(name),
                    text(before.fields().get(code)),
                    text(after.fields().get(code)));
        }
    }

    static LocalizedMessage text(@Nullable Object value) {
        return switch (value) {
            case null -> LocalizedMessage.nothing();
            case BigDecimal number -> message("difference.value", number.stripTrailingZeros());
            case Boolean yes -> message(yes ? "difference.yes" : "difference.no");
            case List<?> list ->
                joined("; ", list.stream().map(ImportDifferenceFormatter::text).toList());
            case Map<?, ?> map ->
                joined(
                        "; ",
                        map.entrySet().stream()
                                .map(entry -> joined(
                                        ": ", List.of(verbatim(entry.getKey().toString()), text(entry.getValue()))))
                                .toList());
            default -> verbatim(value.toString());
        };
    }

    static LocalizedMessage percent(@Nullable BigDecimal number) {
        return number == null ? LocalizedMessage.nothing() : message("difference.percent", number.stripTrailingZeros());
    }

    private static void cells(WholeItem before, WholeItem after, Values values) {
        Map<LocalizedMessage, LocalizedMessage> was = cells(before);
        Map<LocalizedMessage, LocalizedMessage> is = cells(after);
        Set<LocalizedMessage> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        all.forEach(name -> values.compare(
                name,
                was.getOrDefault(name, LocalizedMessage.nothing()),
                is.getOrDefault(name, LocalizedMessage.nothing())));
    }

    private static Map<LocalizedMessage, LocalizedMessage> cells(WholeItem item) {
        Map<LocalizedMessage, LocalizedMessage> cells = new LinkedHashMap<>();
        item.cronoprogram().forEach(cell -> cells.put(cellName(cell), percent(cell.planned())));
        return cells;
    }

    static LocalizedMessage cellName(CellDraft cell) {
        Object when = cell.month() == 0 ? cell.year() : YearMonth.of(cell.year(), cell.month());
        return message(
                "difference.cell." + cell.kind(),
                cell.day() == 0 ? when : LocalDate.of(cell.year(), cell.month(), cell.day()));
    }

    private void indicators(WholeItem before, WholeItem after, Values values) {
        Map<IndicatorId, IndicatorContent> was = new LinkedHashMap<>();
        before.indicators().forEach(i -> was.put(i.id(), i));
        for (IndicatorContent indicator : after.indicators()) {
            IndicatorContent old = was.remove(indicator.id());
            if (old == null) {
                values.compare(
                        message("difference.indicator-added"), LocalizedMessage.nothing(), text(indicator.name()));
            } else {
                indicator(old, indicator, values);
            }
        }
        was.values()
                .forEach(old -> values.compare(
                        message("difference.indicator-removed"), text(old.name()), LocalizedMessage.nothing()));
    }

    private void indicator(IndicatorContent old, IndicatorContent now, Values values) {
        BiConsumer<String, Function<IndicatorContent, LocalizedMessage>> compare = (key, of) -> values.compare(
                message("difference.of-indicator", now.name(), message(key)), of.apply(old), of.apply(now));
        compare.accept("difference.name", i -> text(i.name()));
        compare.accept("column.dimension", i -> text(i.dimension()));
        compare.accept("column.unit-of-measure", i -> text(i.unitOfMeasure()));
        compare.accept("column.target", i -> text(i.targetText()));
        compare.accept("column.source", i -> text(i.source()));
        compare.accept("column.control-method", i -> text(i.controlMethod()));
        compare.accept("column.description", i -> text(i.description()));
        compare.accept("column.actions", ImportDifferenceFormatter::actions);
        compare.accept("difference.derivation", i -> message("difference.derivation." + i.derivation()));
        compare.accept("difference.detail", i -> text(i.derivationDetail()));
        compare.accept("difference.state", i -> state(i.state()));
        compare.accept("column.weight", i -> text(i.weight()));
        var codes = new LinkedHashSet<>(old.fields().keySet());
        codes.addAll(now.fields().keySet());
        codes.forEach(code -> values.compare(
                message("difference.of-indicator", now.name(), verbatim(cardField(code))),
                text(old.fields().get(code)),
                text(now.fields().get(code))));
    }

    private String cardField(String code) {
        return format.cardField(code).map(Field::name).orElse(code);
    }

    private static LocalizedMessage actions(IndicatorContent indicator) {
        return joined(
                "; ",
                indicator.actions().stream()
                        .map(action -> spaced(text(action.text()), text(action.weight())))
                        .toList());
    }

    private static LocalizedMessage people(List<ShareContent> rows) {
        return joined(
                "; ",
                rows.stream()
                        .map(row -> spaced(
                                text(row.category()),
                                text(row.person()),
                                percent(row.percent()),
                                text(row.note()),
                                text(row.collective()),
                                text(row.columns())))
                        .toList());
    }

    private static LocalizedMessage resources(List<ResourceDraft> rows) {
        return joined(
                "; ",
                rows.stream()
                        .map(row -> spaced(
                                text(row.kind()),
                                text(row.description()),
                                row.costText() == null ? text(row.cost()) : text(row.costText()),
                                text(row.columns())))
                        .toList());
    }

    /** Those that say anything, with a blank between them. */
    private static LocalizedMessage spaced(LocalizedMessage... parts) {
        return joined(
                " ",
                Stream.of(parts).filter(part -> !part.in(Locale.ROOT).isBlank()).toList());
    }

    private static final class Values {
        final List<ChangedValue> differences = new ArrayList<>();

        void compare(LocalizedMessage name, LocalizedMessage before, LocalizedMessage after) {
            if (!before.equals(after)) {
                add(name, before, after);
            }
        }

        void add(LocalizedMessage name, LocalizedMessage before, LocalizedMessage after) {
            differences.add(new ChangedValue(name, shorten(before), shorten(after)));
        }

        private static LocalizedMessage shorten(LocalizedMessage value) {
            if (!(value instanceof LocalizedMessage.Verbatim(String text))
                    || text.strip().length() <= SHOWN) {
                return value;
            }
            return verbatim(text.strip().substring(0, SHOWN - 1) + "…");
        }
    }
}
