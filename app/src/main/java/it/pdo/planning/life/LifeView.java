package it.pdo.planning.life;

import it.pdo.planning.Plan;
import it.pdo.planning.PlanState;
import java.util.List;
import java.util.Optional;

/**
 * Where a plan is in its life, for one person.
 *
 * @param passages how it came here, oldest first; none for a plan that never left its first draft
 * @param options where it can go from here, the way on first
 */
public record LifeView(Plan plan, List<PlanPassage> passages, List<PassageOption> options) {

    public LifeView {
        passages = List.copyOf(passages);
        options = List.copyOf(options);
    }

    /** The approval in force: the last one, unless the plan went back behind it. */
    public Optional<PlanPassage> approval() {
        return approvalAmong(passages);
    }

    static Optional<PlanPassage> approvalAmong(List<PlanPassage> passages) {
        PlanPassage found = null;
        for (var passage : passages) {
            if (passage.to() == PlanState.APPROVED && passage.from() == PlanState.NEGOTIATED) {
                found = passage;
            } else if (passage.to().open()) {
                found = null;
            }
        }
        return Optional.ofNullable(found);
    }
}
