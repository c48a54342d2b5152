package it.pdo.lifecycle;

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
public record LifecycleStatus(Plan plan, List<StateTransition> passages, List<TransitionOption> options) {

    public LifecycleStatus {
        passages = List.copyOf(passages);
        options = List.copyOf(options);
    }

    /** The approval in force: the last one, unless the plan went back behind it. */
    public Optional<StateTransition> approval() {
        return approvalAmong(passages);
    }

    static Optional<StateTransition> approvalAmong(List<StateTransition> passages) {
        StateTransition found = null;
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
