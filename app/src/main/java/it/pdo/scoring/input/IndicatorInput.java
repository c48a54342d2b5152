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
 * @param target its name and its target, to be read in a year
 * @param dimension quantity, time, cost, quality or the body's own word; null when the format has none
 * @param derivation where the reached value comes from
 * @param state whether it is measured this year
 * @param weight its weight among the indicators of its item, null when it has none
 * @param progress what became of it
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
     * What became of an indicator in the year.
     *
     * @param dueFrom the month from which a reading is expected, null when the policy says
     * @param readings what was read, sorted by month here whatever the order given
     * @param actions the actions whose doing measures an on/off indicator
     */
    public record Progress(@Nullable YearMonth dueFrom, List<ReadingInput> readings, List<ActionInput> actions) {

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

    /** An active indicator read by hand, with nothing but its name, its target and its readings. */
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

    public @Nullable String unitOfMeasure() {
        return target.unitOfMeasure();
    }

    /** The target as people wrote it; empty where there is none: a derived indicator is then its own result. */
    public String targetText() {
        return Objects.requireNonNullElse(target.written(), "");
    }

    /** The words a person gave for the target, which count in its place; null when nobody was asked. */
    public @Nullable String confirmedTarget() {
        return target.confirmed();
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

    private IndicatorInput withProgress(Progress other) {
        return new IndicatorInput(id, target, dimension, derivation, state, weight, other);
    }

    /** The same indicator with other readings, as a simulation needs. */
    public IndicatorInput withReadings(List<ReadingInput> others) {
        return withProgress(new Progress(dueFrom(), others, actions()));
    }

    /** The same indicator with another weight. */
    public IndicatorInput withWeight(@Nullable BigDecimal other) {
        return new IndicatorInput(id, target, dimension, derivation, state, other, progress);
    }

    /** The same indicator with other actions. */
    public IndicatorInput withActions(List<ActionInput> others) {
        return withProgress(new Progress(dueFrom(), readings(), others));
    }
}
