package it.pdo.identity;

import org.jspecify.annotations.Nullable;

/**
 * The state of the plan, month and item that an operation depends on. Irrelevant parts are null.
 *
 * @param stage of the plan; null where no plan is concerned
 * @param window of the month; null where no month is concerned
 * @param active whether the item and all its ancestors are neither suspended nor cancelled
 * @param level what the format says about the item's level; null where no item is written
 */
public record Circumstances(
        @Nullable PlanStage stage,
        @Nullable EntryWindow window,
        boolean active,
        @Nullable LevelRights level) {
    /** No restrictions. */
    public static final Circumstances NONE = new Circumstances(null, null, true);

    /** Circumstances of an entry in a month. */
    public Circumstances(@Nullable PlanStage stage, @Nullable EntryWindow window, boolean active) {
        this(stage, window, active, null);
    }

    /** Circumstances of a plan at a stage. */
    public static Circumstances of(PlanStage stage) {
        return new Circumstances(stage, null, true);
    }

    /** Circumstances of an item of a level, in a plan at a stage; null for any stage. */
    public static Circumstances of(@Nullable PlanStage stage, LevelRights level) {
        return new Circumstances(stage, null, true, level);
    }
}
