package it.pdo.progress.month;

import it.pdo.planning.PlanId;
import it.pdo.progress.SaveOutcome;
import java.util.List;
import java.util.Map;

/**
 * What became of edits, and how the objectives they touched look since then.
 *
 * @param outcomes one for each edit, in their order
 * @param objectives by plan, those in which the person sees a row that an edit was for: as the month sheet of the latest
 *     month of the edits shows them
 */
public record SavedEdits(List<SaveOutcome> outcomes, Map<PlanId, List<ObjectiveSheet>> objectives) {

    /** Nothing was to be saved. */
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
