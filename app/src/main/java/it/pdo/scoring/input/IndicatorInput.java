package it.pdo.scoring.input;

import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its target as people wrote it and its readings.
 *
 * @param id unique in the input
 * @param target its name and target text
 * @param dimension quantity, time, cost, quality or the municipality's own dimension; null when the format has none
 * @param derivation source of the reached value
 * @param state whether it is measured this year
 * @param weight its weight among the indicators of its item, null when it has none
 * @param progress its readings and actions in the year
 */
public record IndicatorInput(
        String id,
        TargetText target,
        @Nullable String dimension,
        DerivationInput derivation,
        WorkState state,
        @Nullable BigDecimal weight,
        Progress progress) {

    /**
     * Readings and actions of an indicator in the year.
     *
     * @param dueFrom the month from which a reading is expected, null for the policy's choice
     * @param readings readings in any order; sorted by month here
     * @param actions the actions that measure an on/off indicator
     * @param rules how its readings are asked for and put together
     */
    public record Progress(
            @Nullable YearMonth dueFrom, List<ReadingInput> readings, List<ActionInput> actions, ReadingRules rules) {

        /** By the calendar of the plan, the last reading counting. */
        public Progress(@Nullable YearMonth dueFrom, List<ReadingInput> readings, List<ActionInput> actions) {
            this(dueFrom, readings, actions, ReadingRules.NONE);
        }

        public Progress {
            readings = readings.stream()
                    .sorted(Comparator.comparing(ReadingInput::month))
                    .toList();
            actions = List.copyOf(actions);
        }

        /** Readings alone. */
        public static Progress of(List<ReadingInput> readings) {
            return new Progress(null, readings, List.of());
        }
    }

    public IndicatorInput {
        Weights.requireValid(weight);
    }

    /** An active indicator read by hand, with only a name, a target and readings. */
    public static IndicatorInput of(String id, String name, String targetText, List<ReadingInput> readings) {
        return new IndicatorInput(
                id,
                new TargetText(name, null, targetText, null),
                null,
                new DerivationInput.None(),
                WorkState.ACTIVE,
                null,
                Progress.of(readings));
    }

    public String name() {
        return target.indicatorName();
    }

    /** The target as written; empty when there is none: the value of a derived indicator is then its result. */
    public String targetText() {
        return Objects.requireNonNullElse(target.written(), "");
    }

    public @Nullable YearMonth dueFrom() {
        return progress.dueFrom();
    }

    public List<ReadingInput> readings() {
        return progress.readings();
    }

    public List<ActionInput> actions() {
        return progress.actions();
    }

    /** How its readings are asked for and put together. */
    public ReadingRules readingRules() {
        return progress.rules();
    }

    /** A copy with another target text. */
    public IndicatorInput withTarget(TargetText other) {
        return new IndicatorInput(id, other, dimension, derivation, state, weight, progress);
    }

    private IndicatorInput withProgress(Progress other) {
        return new IndicatorInput(id, target, dimension, derivation, state, weight, other);
    }

    /** A copy with other readings, for simulations. */
    public IndicatorInput withReadings(List<ReadingInput> others) {
        return withProgress(new Progress(dueFrom(), others, actions(), readingRules()));
    }

    /** A copy with another weight. */
    public IndicatorInput withWeight(@Nullable BigDecimal other) {
        return new IndicatorInput(id, target, dimension, derivation, state, other, progress);
    }

    /** A copy with other actions. */
    public IndicatorInput withActions(List<ActionInput> others) {
        return withProgress(new Progress(dueFrom(), readings(), others, readingRules()));
    }
}
