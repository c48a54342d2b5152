package it.pdo.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the plan, of any level: area, objective, phase, activity.
 *
 * @param id unique in the input
 * @param level the level's code in the plan format, such as {@code objective}; policies may have rules per level
 * @param code what people call it by ({@code 3}, {@code 1a}), may be empty
 * @param title as written in the plan
 * @param unitId the unit that answers for it, null when the whole body does
 * @param weight its weight among its siblings, null when it has none
 * @param state whether it is worked at this year
 * @param shared true when every unit takes part in it (solidarity and transversal objectives)
 * @param cronoprogram its planned and reached months, null when it has none
 * @param indicators what measures it
 * @param children the items below it
 * @param people who takes part, and how much
 */
public record ItemInput(
        String id,
        String level,
        String code,
        String title,
        @Nullable String unitId,
        @Nullable BigDecimal weight,
        WorkState state,
        boolean shared,
        @Nullable CronoprogramInput cronoprogram,
        List<IndicatorInput> indicators,
        List<ItemInput> children,
        List<PersonShare> people) {

    public ItemInput {
        Weights.requireValid(weight);
        indicators = List.copyOf(indicators);
        children = List.copyOf(children);
        people = List.copyOf(people);
    }

    /** The same item with another weight, as a simulation needs. */
    public ItemInput withWeight(@Nullable BigDecimal other) {
        return new ItemInput(
                id, level, code, title, unitId, other, state, shared, cronoprogram, indicators, children, people);
    }

    /** The same item with other indicators. */
    public ItemInput withIndicators(List<IndicatorInput> others) {
        return new ItemInput(
                id, level, code, title, unitId, weight, state, shared, cronoprogram, others, children, people);
    }

    /** The same item with other children. */
    public ItemInput withChildren(List<ItemInput> others) {
        return new ItemInput(
                id, level, code, title, unitId, weight, state, shared, cronoprogram, indicators, others, people);
    }
}
