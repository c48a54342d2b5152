package it.pdo.exchange.run;

import it.pdo.planning.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that was made.
 *
 * @param id of the run
 * @param source what was imported
 * @param target the plan it wrote to
 * @param counts how much it changed
 * @param undo who took it back, if anybody
 */
public record ImportRun(long id, Source source, Target target, Counts counts, String actor, Instant at, Undo undo) {

    /**
     * What was imported.
     *
     * @param fileName as it was uploaded
     * @param mapping code of the mapping
     */
    public record Source(String fileName, String mapping) {}

    /**
     * The plan that an import wrote to.
     *
     * @param planCode code of the plan at that time
     * @param revision number of the plan's revision, 0 when the plan was made by it or there was nothing to change
     * @param created whether the plan itself was made by it
     */
    public record Target(PlanId plan, String planCode, int revision, boolean created) {}

    /**
     * How many items an import touched, and notes.
     *
     * @param notes how many notes for the check of the plan came or went
     */
    public record Counts(int added, int changed, int removed, int unchanged, int notes) {}

    /**
     * Who took an import back, and when; null when nobody did.
     *
     * @param undoneBy who took it back, or null
     */
    public record Undo(@Nullable String undoneBy, @Nullable Instant undoneAt) {}

    /** Whether it changed something that is still as it left it, as far as the list of imports knows. */
    public boolean undoable() {
        return (created() || revision() > 0 || notes() > 0) && undo.undoneAt() == null;
    }

    public String fileName() {
        return source.fileName();
    }

    public PlanId plan() {
        return target.plan();
    }

    public String planCode() {
        return target.planCode();
    }

    public int revision() {
        return target.revision();
    }

    public boolean created() {
        return target.created();
    }

    public int added() {
        return counts.added();
    }

    public int changed() {
        return counts.changed();
    }

    public int notes() {
        return counts.notes();
    }
}
