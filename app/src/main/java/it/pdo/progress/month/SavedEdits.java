package it.pdo.progress.month;

import it.pdo.planning.PlanId;
import it.pdo.progress.SaveOutcome;
import java.util.List;
import java.util.Map;

/**
 * The results of edits, and the changed objectives.
 *
 * @param outcomes one for each edit, in order
 * @param objectives the objectives by plan in which the user sees an edited row, as in the month sheet of the latest
 *     edited month
 */
public record SavedEdits(List<SaveOutcome> outcomes, Map<PlanId, List<ObjectiveSheet>> objectives) {

    /** The result of no edits. */
    static final SavedEdits NONE = new SavedEdits(List.of(), Map.of());

    public SavedEdits {
        outcomes = List.copyOf(outcomes);
        objectives = Map.copyOf(objectives);
    }

    /** The objectives of one plan, in the order of the plan. */
    public List<ObjectiveSheet> objectives(PlanId plan) {
        return objectives.getOrDefault(plan, List.of());
    }
}
