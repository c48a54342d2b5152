package it.pdo.exchange.merge;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.planning.ActionDraft;
import it.pdo.planning.IndicatorDefinition;
import it.pdo.planning.IndicatorDraft;
import it.pdo.planning.ItemState;
import it.pdo.shared.LocalizedMessage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one indicator in the three states of {@link ThreeWayMerge}. */
final class IndicatorThreeWayMerge {

    /** Merges one value, and tells a conflict. */
    @FunctionalInterface
    interface Value {
        <T> @Nullable T merge(
                String column,
                LocalizedMessage what,
                Function<T, LocalizedMessage> words,
                @Nullable T exported,
                @Nullable T edited,
                @Nullable T current);
    }

    private final MergeScope scope;
    private final Value value;
    private String name = "";

    IndicatorThreeWayMerge(MergeScope scope, Value value) {
        this.scope = scope;
        this.value = value;
    }

    IndicatorDraft merge(IndicatorDraft exported, IndicatorDraft edited, IndicatorDraft current) {
        name = current.name();
        var was = exported.definition();
        var inFile = edited.definition();
        var is = current.definition();
        List<ActionDraft> actions = scope.coversIndicators("actions")
                ? this.<List<ActionDraft>>merged(
                        "actions",
                        "column.actions",
                        rows -> message("conflict.rows", rows.size()),
                        was.actions(),
                        inFile.actions(),
                        is.actions())
                : is.actions();
        IndicatorDefinition.Computation computation = scope.coversIndicators("derivation")
                ? this.<IndicatorDefinition.Computation>merged(
                        "derivation",
                        "difference.derivation",
                        how -> message("difference.derivation." + how.derivation()),
                        was.computation(),
                        inFile.computation(),
                        is.computation())
                : is.computation();
        ItemState state = scope.coversIndicators("state")
                ? merged(
                        "state",
                        "difference.state",
                        ImportDifferenceFormatter::state,
                        was.state(),
                        inFile.state(),
                        is.state())
                : is.state();
        BigDecimal weight = scope.coversIndicators("weight")
                ? merged(
                        "weight",
                        "column.weight",
                        ImportDifferenceFormatter::text,
                        was.weight(),
                        inFile.weight(),
                        is.weight())
                : is.weight();
        return new IndicatorDraft(
                new IndicatorDefinition(
                        measure(was, inFile, is),
                        documentation(was, inFile, is),
                        Objects.requireNonNull(actions),
                        Objects.requireNonNull(computation),
                        Objects.requireNonNull(state),
                        weight,
                        new FieldThreeWayMerge(
                                        value,
                                        field -> message(
                                                "difference.of-indicator", name, LocalizedMessage.verbatim(field)))
                                .merge(
                                        code -> scope.coversColumn("indicator", code),
                                        was.fields(),
                                        inFile.fields(),
                                        is.fields())),
                edited.sourcePointer());
    }

    private IndicatorDefinition.Measure measure(
            IndicatorDefinition was, IndicatorDefinition inFile, IndicatorDefinition is) {
        return new IndicatorDefinition.Measure(
                Objects.requireNonNull(text("name", "difference.name", was, inFile, is, d -> d.measure()
                        .name())),
                covered("dimension", "column.dimension", was, inFile, is, d -> d.measure()
                        .dimension()),
                covered("unit-of-measure", "column.unit-of-measure", was, inFile, is, d -> d.measure()
                        .unitOfMeasure()),
                covered("target", "column.target", was, inFile, is, d -> d.measure()
                        .targetText()));
    }

    private IndicatorDefinition.Documentation documentation(
            IndicatorDefinition was, IndicatorDefinition inFile, IndicatorDefinition is) {
        return new IndicatorDefinition.Documentation(
                covered("source", "column.source", was, inFile, is, d -> d.documentation()
                        .source()),
                covered("control-method", "column.control-method", was, inFile, is, d -> d.documentation()
                        .controlMethod()),
                covered("description", "column.description", was, inFile, is, d -> d.documentation()
                        .description()));
    }

    private @Nullable String covered(
            String column,
            String key,
            IndicatorDefinition exported,
            IndicatorDefinition edited,
            IndicatorDefinition current,
            Function<IndicatorDefinition, @Nullable String> of) {
        return scope.coversIndicators(column) ? text(column, key, exported, edited, current, of) : of.apply(current);
    }

    private @Nullable String text(
            String column,
            String key,
            IndicatorDefinition exported,
            IndicatorDefinition edited,
            IndicatorDefinition current,
            Function<IndicatorDefinition, @Nullable String> of) {
        return merged(column, key, LocalizedMessage::verbatim, of.apply(exported), of.apply(edited), of.apply(current));
    }

    private <T> @Nullable T merged(
            String column,
            String key,
            Function<T, LocalizedMessage> words,
            @Nullable T exported,
            @Nullable T edited,
            @Nullable T current) {
        return value.merge(
                column, message("difference.of-indicator", name, message(key)), words, exported, edited, current);
    }
}
