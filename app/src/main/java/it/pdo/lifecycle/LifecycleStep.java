package it.pdo.lifecycle;

import static it.pdo.planning.PlanState.APPROVED;
import static it.pdo.planning.PlanState.CLOSED;
import static it.pdo.planning.PlanState.DRAFT;
import static it.pdo.planning.PlanState.NEGOTIATED;
import static it.pdo.planning.PlanState.PROPOSED;

import it.pdo.planning.PlanState;
import java.util.List;
import java.util.Optional;

/** A possible transition. Going back always requires a reason; only approval requires an act. */
record LifecycleStep(PlanState from, PlanState to) {
    private static final List<LifecycleStep> ALL = List.of(
            new LifecycleStep(DRAFT, PROPOSED),
            new LifecycleStep(PROPOSED, NEGOTIATED),
            new LifecycleStep(PROPOSED, DRAFT),
            new LifecycleStep(NEGOTIATED, APPROVED),
            new LifecycleStep(NEGOTIATED, PROPOSED),
            new LifecycleStep(NEGOTIATED, DRAFT),
            new LifecycleStep(APPROVED, CLOSED),
            new LifecycleStep(APPROVED, NEGOTIATED), // approval entered by mistake; refused once the plan was varied
            new LifecycleStep(CLOSED, APPROVED));

    static List<LifecycleStep> from(PlanState state) {
        return ALL.stream().filter(step -> step.from == state).toList();
    }

    static Optional<LifecycleStep> find(PlanState from, PlanState to) {
        return from(from).stream().filter(step -> step.to == to).findFirst();
    }

    boolean back() {
        return to.compareTo(from) < 0;
    }

    boolean takesAct() {
        return to == APPROVED && !back();
    }
}
