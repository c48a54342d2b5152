package it.pdo.exchange.run;

import it.pdo.planning.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that was made.
 *
 * @param id of the run
 * @param fileName as it was uploaded
 * @param mapping code of the mapping
 * @param planCode code of the plan at that time
 * @param revision number of the plan's revision, 0 when the plan was made by it or there was nothing to change
 * @param created whether the plan itself was made by it
 * @param notes how many notes for the check of the plan came or went
 * @param undoneBy who took it back, or null
 */
public record ImportRun(
        long id,
        String fileName,
        String mapping,
        PlanId plan,
        String planCode,
        int revision,
        boolean created,
        int added,
        int changed,
        int removed,
        int unchanged,
        int notes,
        String actor,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    /** Whether it changed something that is still as it left it, as far as the list of imports knows. */
    public boolean undoable() {
        return (created || revision > 0 || notes > 0) && undoneAt == null;
    }
}
