package it.pdo.identity;

import org.jspecify.annotations.Nullable;

/**
 * How things stand with what somebody wants to touch. What does not matter, or was decided before, is absent.
 *
 * @param stage of the plan; null where no plan is concerned
 * @param window of the month; null where no month is concerned
 * @param active whether the item, and everything above it, is neither suspended nor cancelled
 * @param level what the format says of the item's level; null where no item is written
 */
public record Circumstances(
        @Nullable PlanStage stage,
        @Nullable EntryWindow window,
        boolean active,
        @Nullable LevelRights level) {
    /** Nothing that could stand in the way. */
    public static final Circumstances NONE = new Circumstances(null, null, true);

    /** Of what is written in a month. */
    public Circumstances(@Nullable PlanStage stage, @Nullable EntryWindow window, boolean active) {
        this(stage, window, active, null);
    }

    /** Only the plan's stage matters. */
    public static Circumstances of(PlanStage stage) {
        return new Circumstances(stage, null, true);
    }

    /** An item of a level, in a plan at this stage; null for any. */
    public static Circumstances of(@Nullable PlanStage stage, LevelRights level) {
        return new Circumstances(stage, null, true, level);
    }
}
