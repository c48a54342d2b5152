package it.pdo.planning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an indicator; the same in drafts, revisions and the database.
 *
 * @param actions its actions with their weights; empty where the card has none
 * @param state whether it counts this year
 * @param weight weight among the indicators of its item; null where the card has no weights
 * @param fields the values of the format's own columns by their code, as the values of an item's fields
 */
public record IndicatorDefinition(
        Measure measure,
        Documentation documentation,
        List<ActionDraft> actions,
        Computation computation,
        ItemState state,
        @Nullable BigDecimal weight,
        Map<String, Object> fields) {

    /**
     * What is measured, and the target.
     *
     * @param name as written; not blank
     * @param dimension code of the dimension in the format's indicator card, such as {@code quantity}
     * @param targetText the target as written; never changed by the product
     */
    public record Measure(
            String name,
            @Nullable String dimension,
            @Nullable String unitOfMeasure,
            @Nullable String targetText) {
        public Measure {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an indicator needs a name");
            }
        }

        /** A measure without dimension and unit. */
        public static Measure of(String name, @Nullable String targetText) {
            return new Measure(name, null, null, targetText);
        }

        Measure withTargetText(@Nullable String text) {
            return new Measure(name, dimension, unitOfMeasure, text);
        }
    }

    /**
     * What documents and explains a reading.
     *
     * @param source document or system that proves the reading
     * @param controlMethod how the reading is checked
     */
    public record Documentation(
            @Nullable String source,
            @Nullable String controlMethod,
            @Nullable String description) {
        /** No documentation. */
        public static final Documentation NONE = new Documentation(null, null, null);
    }

    /**
     * Source of the reached value.
     *
     * @param detail formula or scorecard code; null where the derivation needs none
     */
    public record Computation(
            IndicatorDerivation derivation, @Nullable String detail) {
        /** Not derived: a person enters the reading. */
        public static final Computation READ = new Computation(IndicatorDerivation.NONE, null);
    }

    public IndicatorDefinition {
        actions = List.copyOf(actions);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** An active indicator read by hand, with only a name and a target. */
    public static IndicatorDefinition of(String name, @Nullable String targetText) {
        return new IndicatorDefinition(
                Measure.of(name, targetText),
                Documentation.NONE,
                List.of(),
                Computation.READ,
                ItemState.ACTIVE,
                null,
                Map.of());
    }

    public IndicatorDefinition withTargetText(@Nullable String text) {
        return new IndicatorDefinition(
                measure.withTargetText(text), documentation, actions, computation, state, weight, fields);
    }

    public IndicatorDefinition withActions(List<ActionDraft> others) {
        return new IndicatorDefinition(measure, documentation, others, computation, state, weight, fields);
    }

    public IndicatorDefinition withComputation(IndicatorDerivation derivation, @Nullable String detail) {
        return new IndicatorDefinition(
                measure, documentation, actions, new Computation(derivation, detail), state, weight, fields);
    }

    public IndicatorDefinition withState(ItemState other) {
        return new IndicatorDefinition(measure, documentation, actions, computation, other, weight, fields);
    }

    public IndicatorDefinition withWeight(@Nullable BigDecimal other) {
        return new IndicatorDefinition(measure, documentation, actions, computation, state, other, fields);
    }

    public IndicatorDefinition withFields(Map<String, Object> others) {
        return new IndicatorDefinition(measure, documentation, actions, computation, state, weight, others);
    }
}
