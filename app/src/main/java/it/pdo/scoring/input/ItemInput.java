package it.pdo.scoring.input;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the plan, of any level: area, objective, phase, activity.
 *
 * @param id unique in the input
 * @param label what people call it
 * @param standing how it counts for its unit and among its siblings
 * @param cronoprogram its planned and reached months, null when it has none
 * @param indicators what measures it
 * @param children the items below it
 * @param people who takes part, and how much
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
     * @param code what people call it by ({@code 3}, {@code 1a}), may be empty
     * @param title as written in the plan
     */
    public record Label(String level, String code, String title) {}

    /**
     * How an item counts.
     *
     * @param unitId the unit that answers for it, null when the whole body does
     * @param weight its weight among its siblings, null when it has none
     * @param state whether it is worked at this year
     * @param shared true when every unit takes part in it (solidarity and transversal objectives)
     */
    public record Standing(
            @Nullable String unitId, @Nullable BigDecimal weight, WorkState state, boolean shared) {
        /** Active, without weight, for the whole body. */
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

    /** The same item with another weight, as a simulation needs. */
    public ItemInput withWeight(@Nullable BigDecimal other) {
        return withStanding(new Standing(unitId(), other, state(), shared()));
    }

    /** The same item counting otherwise. */
    public ItemInput withStanding(Standing other) {
        return new ItemInput(id, label, other, cronoprogram, indicators, children, people);
    }

    /** The same item with other indicators. */
    public ItemInput withIndicators(List<IndicatorInput> others) {
        return new ItemInput(id, label, standing, cronoprogram, others, children, people);
    }

    /** The same item with other children. */
    public ItemInput withChildren(List<ItemInput> others) {
        return new ItemInput(id, label, standing, cronoprogram, indicators, others, people);
    }
}
