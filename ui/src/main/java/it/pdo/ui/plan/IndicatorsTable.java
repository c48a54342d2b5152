package it.pdo.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.pdo.format.Checkpoint;
import it.pdo.format.Field;
import it.pdo.format.FieldType;
import it.pdo.format.FieldType.Option;
import it.pdo.format.IndicatorCard;
import it.pdo.format.Level;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorDerivation;
import it.pdo.planning.ItemState;
import it.pdo.planning.content.CardValues;
import it.pdo.progress.ReadingCell;
import it.pdo.progress.month.IndicatorLine;
import it.pdo.scoring.FieldFormula;
import it.pdo.scoring.FigureId;
import it.pdo.ui.component.StateBadge;
import it.pdo.ui.component.TableCells;
import it.pdo.ui.results.ResultsNavigation;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.MonthFormatter;
import it.pdo.ui.text.TargetLabel;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The indicator card of an item: by dimension, each target as written and as understood, and what was read. */
final class IndicatorsTable extends Div {
    private static final long serialVersionUID = 1L;

    private final transient IndicatorCard card;
    private final transient SheetProgress progress;
    private final transient FieldFormatter words;
    private final transient CardValues cards;
    private final Texts texts;
    private final boolean dimensions;
    private final boolean weights;

    /**
     * @param words the values of the format's own columns as people read them
     * @param cards what their meaning says
     */
    IndicatorsTable(
            List<Indicator> indicators,
            IndicatorCard card,
            SheetProgress progress,
            FieldFormatter words,
            CardValues cards,
            Texts texts) {
        this.card = card;
        this.cards = cards;
        this.words = words;
        this.progress = progress;
        this.texts = texts;
        this.dimensions = indicators.stream().anyMatch(indicator -> indicator.dimension() != null);
        this.weights = card.weight() != Level.Use.NONE
                && indicators.stream().anyMatch(indicator -> indicator.weight() != null);
        addClassName("pdo-table-frame");
        NativeTable table = new NativeTable();
        table.addClassName("pdo-table");
        table.getHead().add(head());
        indicators.stream()
                .sorted(Comparator.comparingInt(this::dimensionOrder).thenComparingInt(Indicator::position))
                .forEach(indicator -> table.getBody().add(row(indicator)));
        add(table);
    }

    private int dimensionOrder(Indicator indicator) {
        List<String> codes =
                card.dimensions().options().stream().map(Option::code).toList();
        int order = codes.indexOf(Objects.requireNonNullElse(indicator.dimension(), ""));
        return order < 0 ? codes.size() : order;
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        if (dimensions) {
            row.add(TableCells.columnHead(texts.get("card.dimension"), false));
        }
        row.add(TableCells.columnHead(texts.get("card.name"), false));
        if (weights) {
            row.add(TableCells.columnHead(texts.get("card.weight"), true));
        }
        row.add(TableCells.columnHead(texts.get("card.target"), false));
        checkpoints()
                .forEach(checkpoint ->
                        row.add(TableCells.columnHead(texts.get("card.reached", checkpoint.name()), false)));
        return row;
    }

    /** Those the card reads indicators at. */
    private List<Checkpoint> checkpoints() {
        return card.checkpointsOf(List.copyOf(progress.sheets().keySet()));
    }

    private NativeTableRow row(Indicator indicator) {
        NativeTableRow row = new NativeTableRow();
        row.setId(indicator.id().toString());
        if (dimensions) {
            row.add(TableCells.cell(texts.get("card.dimension"), dimension(indicator)));
        }
        row.add(name(indicator));
        if (weights) {
            BigDecimal weight = indicator.weight();
            row.add(TableCells.number(
                    texts.get("card.weight"), weight == null ? "" : FigureFormatter.decimal(weight, texts.locale())));
        }
        row.add(TableCells.cell(texts.get("card.target"), target(indicator)));
        checkpoints().forEach(checkpoint -> row.add(reached(indicator, checkpoint)));
        return row;
    }

    private Component target(Indicator indicator) {
        return TargetLabel.of(cards.target(indicator, progress.year()), progress.year(), texts.locale());
    }

    private String dimension(Indicator indicator) {
        return card.dimensions().options().stream()
                .filter(option -> option.code().equals(indicator.dimension()))
                .findFirst()
                .map(Option::name)
                .orElse(Objects.requireNonNullElse(indicator.dimension(), ""));
    }

    private NativeTableHeaderCell name(Indicator indicator) {
        NativeTableHeaderCell cell = TableCells.rowHead(new Span(indicator.name()));
        if (indicator.state() != ItemState.ACTIVE) {
            cell.add(new Span(" "), new StateBadge(texts.get("state." + indicator.state()), StateBadge.Tone.NEUTRAL));
        }
        if (indicator.derivation() != IndicatorDerivation.NONE) {
            cell.add(soft(texts.get("card.derived." + indicator.derivation())));
        }
        written("card.unit", indicator.unitOfMeasure()).ifPresent(cell::add);
        written("card.description", indicator.description()).ifPresent(cell::add);
        written("card.source", indicator.source()).ifPresent(cell::add);
        written("card.control", indicator.controlMethod()).ifPresent(cell::add);
        card.fields().forEach(column -> own(column.field(), indicator).ifPresent(cell::add));
        if (!indicator.actions().isEmpty()) {
            UnorderedList actions = new UnorderedList();
            actions.addClassName("pdo-actions-list");
            actions.getElement().setAttribute("aria-label", texts.get("card.actions"));
            indicator.actions().forEach(action -> actions.add(new ListItem(action.text())));
            cell.add(actions);
        }
        return cell;
    }

    /** A column of the format's own: its name with the value, the values of the years, or what its formula gives. */
    private Optional<Component> own(Field field, Indicator indicator) {
        Object value = indicator.fields().get(field.code());
        String text =
                switch (field.type()) {
                    case FieldType.Computed(String formula) ->
                        FieldFormula.value(formula, numbers(indicator))
                                .map(figure -> FigureFormatter.decimal(figure, texts.locale()))
                                .orElse("");
                    default ->
                        value instanceof Map<?, ?> years
                                ? years.entrySet().stream()
                                        .map(year -> year.getKey() + ": " + words.of(field, year.getValue()))
                                        .collect(Collectors.joining("; "))
                                : words.of(field, value);
                };
        return text.isBlank() ? Optional.empty() : Optional.of(soft(field.name() + ": " + text));
    }

    private static Map<String, BigDecimal> numbers(Indicator indicator) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        indicator.fields().forEach((code, value) -> {
            if (value instanceof BigDecimal number) {
                numbers.put(code, number);
            }
        });
        return numbers;
    }

    private Optional<Component> written(String key, @Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(soft(texts.get(key) + ": " + value));
    }

    private NativeTableCell reached(Indicator indicator, Checkpoint checkpoint) {
        String label = texts.get("card.reached", checkpoint.name());
        if (!progress.hasFigures(checkpoint)) {
            return TableCells.blank(label);
        }
        Optional<IndicatorLine> row = progress.indicator(indicator.id(), checkpoint);
        Optional<ReadingCell> last =
                row.flatMap(found -> found.lastUpTo(checkpoint.date().getMonthValue()));
        if (last.isEmpty()) {
            return derived(indicator, checkpoint)
                    .map(both -> TableCells.cell(label, both))
                    .orElseGet(() -> TableCells.blank(label));
        }
        Span text = new Span(last.get().text());
        Span both = new Span(text);
        if (last.get().month() != checkpoint.date().getMonthValue()) {
            both.add(soft(texts.get(
                    "card.read", MonthFormatter.name(Month.of(last.get().month()), texts.locale()))));
        }
        row.map(line -> line.gap().in(texts.locale()))
                .filter(gap -> !gap.isEmpty() && !progress.toCome(checkpoint))
                .ifPresent(gap -> both.add(soft(texts.get("card.gap", gap))));
        both.add(why(indicator, progress.upTo(checkpoint)));
        return TableCells.cell(label, both);
    }

    /** What nobody types: the value the rest of the plan gives, or that it gives none yet, which the why explains. */
    private Optional<Span> derived(Indicator indicator, Checkpoint checkpoint) {
        return progress.derived(indicator.id(), checkpoint).map(score -> {
            Span both = score.value()
                    .map(value -> new Span(new Span(figure(indicator, value))))
                    .orElseGet(() -> new Span(soft(texts.get("card.derived.none"))));
            if (progress.toCome(checkpoint)) {
                both.add(soft(texts.get("card.so-far")));
            }
            both.add(why(indicator, progress.upTo(checkpoint)));
            return both;
        });
    }

    private String figure(Indicator indicator, BigDecimal value) {
        BigDecimal figure = value.setScale(2, RoundingMode.DOWN);
        return indicator.derivation() == IndicatorDerivation.FORMULA
                ? FigureFormatter.decimal(figure, texts.locale())
                : FigureFormatter.percent(figure, texts.locale());
    }

    /** The figure opens its calculation where results are read. */
    private Anchor why(Indicator indicator, YearMonth month) {
        Anchor why = new Anchor(
                ResultsNavigation.why(
                        FigureId.indicator(indicator.id().toString()),
                        FigureId.item(indicator.item().toString()),
                        month),
                texts.get("card.why"));
        why.addClassName("pdo-words");
        why.getElement().setAttribute("aria-label", texts.get("card.why.of", indicator.name()));
        return why;
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("pdo-words");
        return soft;
    }
}
