package it.pdo.scoring;

import it.pdo.target.TargetText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its target as people wrote it and its readings.
 *
 * @param id unique in the input
 * @param name as written in the plan; helps to read the target's direction
 * @param dimension quantity, time, cost, quality or the body's own word; null when the format has none
 * @param unitOfMeasure as written, null when none
 * @param targetText the target as written, empty when there is none (a derived indicator is then its own result)
 * @param confirmedTarget the target in a form that reads with certainty ({@code <= 3 giorni}), as a person confirmed it;
 *     null when nobody was asked
 * @param derivation where the reached value comes from
 * @param state whether it is measured this year
 * @param weight its weight among the indicators of its item, null when it has none
 * @param dueFrom the month from which a reading is expected, null when the policy says
 * @param readings what was read, sorted by month here whatever the order given
 * @param actions the actions whose doing measures an on/off indicator
 */
public record IndicatorInput(
        String id,
        String name,
        @Nullable String dimension,
        @Nullable String unitOfMeasure,
        String targetText,
        @Nullable String confirmedTarget,
        Derivation derivation,
        WorkState state,
        @Nullable BigDecimal weight,
        @Nullable YearMonth dueFrom,
        List<ReadingInput> readings,
        List<ActionInput> actions) {

    public IndicatorInput {
        Weights.requireValid(weight);
        readings = readings.stream()
                .sorted(Comparator.comparing(ReadingInput::month))
                .toList();
        actions = List.copyOf(actions);
    }

    /** An active indicator read by hand, with nothing but its name, its target and its readings. */
    public static IndicatorInput of(String id, String name, String targetText, List<ReadingInput> readings) {
        return new IndicatorInput(
                id,
                name,
                null,
                null,
                targetText,
                null,
                new Derivation.None(),
                WorkState.ACTIVE,
                null,
                null,
                readings,
                List.of());
    }

    /** Its target, to be read in a year. */
    public TargetText target() {
        return new TargetText(name, unitOfMeasure, targetText, confirmedTarget);
    }

    /** The same indicator with other readings, as a simulation needs. */
    public IndicatorInput withReadings(List<ReadingInput> others) {
        return new IndicatorInput(
                id,
                name,
                dimension,
                unitOfMeasure,
                targetText,
                confirmedTarget,
                derivation,
                state,
                weight,
                dueFrom,
                others,
                actions);
    }

    /** The same indicator with another weight. */
    public IndicatorInput withWeight(@Nullable BigDecimal other) {
        return new IndicatorInput(
                id,
                name,
                dimension,
                unitOfMeasure,
                targetText,
                confirmedTarget,
                derivation,
                state,
                other,
                dueFrom,
                readings,
                actions);
    }

    /** The same indicator with other actions. */
    public IndicatorInput withActions(List<ActionInput> others) {
        return new IndicatorInput(
                id,
                name,
                dimension,
                unitOfMeasure,
                targetText,
                confirmedTarget,
                derivation,
                state,
                weight,
                dueFrom,
                readings,
                others);
    }
}
