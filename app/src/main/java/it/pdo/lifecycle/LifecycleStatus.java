package it.pdo.lifecycle;

import it.pdo.planning.Plan;
import it.pdo.planning.PlanState;
import java.util.List;
import java.util.Optional;

/**
 * The state of a plan and its possible transitions, for one user.
 *
 * @param passages its transitions, oldest first; empty for a plan that never left its first draft
 * @param options the possible transitions, forward first
 */
public record LifecycleStatus(Plan plan, List<StateTransition> passages, List<TransitionOption> options) {

    public LifecycleStatus {
        passages = List.copyOf(passages);
        options = List.copyOf(options);
    }

    /** The current approval: the last one, unless the plan returned to an earlier state. */
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
