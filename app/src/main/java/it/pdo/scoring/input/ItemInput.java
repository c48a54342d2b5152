package it.pdo.scoring.input;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the plan, of any level: area, objective, phase, activity.
 *
 * @param id unique in the input
 * @param label its names
 * @param standing unit, weight and state
 * @param cronoprogram its planned and reached months, null when it has none
 * @param indicators its indicators
 * @param children the items below it
 * @param people participation of persons
 */
public record ItemInput(
        String id,
        Label label,
        Standing standing,
        @Nullable CronoprogramInput cronoprogram,
        List<IndicatorInput> indicators,
        List<ItemInput> children,
        List<PersonShare> people) {

    /**
     * What people call an item.
     *
     * @param level the level's code in the plan format, such as {@code objective}; policies may have rules per level
     * @param code its code in the plan ({@code 3}, {@code 1a}), may be empty
     * @param title as written in the plan
     */
    public record Label(String level, String code, String title) {}

    /**
     * How an item counts.
     *
     * @param unitId the responsible unit, null for the whole municipality
     * @param weight its weight among its siblings, null when it has none
     * @param state whether it is active this year
     * @param shared true when every unit takes part in it (solidarity and transversal objectives)
     */
    public record Standing(
            @Nullable String unitId, @Nullable BigDecimal weight, WorkState state, boolean shared) {
        /** Active, without weight, for the whole municipality. */
        public static final Standing PLAIN = new Standing(null, null, WorkState.ACTIVE, false);

        public Standing {
            Weights.requireValid(weight);
        }
    }

    public ItemInput {
        indicators = List.copyOf(indicators);
        children = List.copyOf(children);
        people = List.copyOf(people);
    }

    public String level() {
        return label.level();
    }

    public String code() {
        return label.code();
    }

    public String title() {
        return label.title();
    }

    public @Nullable String unitId() {
        return standing.unitId();
    }

    public @Nullable BigDecimal weight() {
        return standing.weight();
    }

    public WorkState state() {
        return standing.state();
    }

    public boolean shared() {
        return standing.shared();
    }

    /** A copy with another weight, for simulations. */
    public ItemInput withWeight(@Nullable BigDecimal other) {
        return withStanding(new Standing(unitId(), other, state(), shared()));
    }

    /** A copy with another standing. */
    public ItemInput withStanding(Standing other) {
        return new ItemInput(id, label, other, cronoprogram, indicators, children, people);
    }

    /** A copy with other indicators. */
    public ItemInput withIndicators(List<IndicatorInput> others) {
        return new ItemInput(id, label, standing, cronoprogram, others, children, people);
    }

    /** A copy with other children. */
    public ItemInput withChildren(List<ItemInput> others) {
        return new ItemInput(id, label, standing, cronoprogram, indicators, others, people);
    }
}
