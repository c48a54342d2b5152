package it.pdo.identity;

import org.jspecify.annotations.Nullable;

/**
 * How things stand with what somebody wants to touch. What does not matter, or was decided before, is absent.
 *
 * @param stage of the plan; null where no plan is concerned
 * @param window of the month; null where no month is concerned
 * @param active whether the item, and everything above it, is neither suspended nor cancelled
 */
public record Circumstances(
        @Nullable PlanStage stage, @Nullable EntryWindow window, boolean active) {
    /** Nothing that could stand in the way. */
    public static final Circumstances NONE = new Circumstances(null, null, true);

    /** Only the plan's stage matters. */
    public static Circumstances of(PlanStage stage) {
        return new Circumstances(stage, null, true);
    }
}
