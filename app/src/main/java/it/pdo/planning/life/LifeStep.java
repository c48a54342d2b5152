package it.pdo.planning.life;

import static it.pdo.planning.PlanState.APPROVED;
import static it.pdo.planning.PlanState.CLOSED;
import static it.pdo.planning.PlanState.DRAFT;
import static it.pdo.planning.PlanState.NEGOTIATED;
import static it.pdo.planning.PlanState.PROPOSED;

import it.pdo.planning.PlanState;
import java.util.List;
import java.util.Optional;

/** A passage that plans can make. Going back always needs a reason; only approval needs an act. */
record LifeStep(PlanState from, PlanState to) {
    private static final List<LifeStep> ALL = List.of(
            new LifeStep(DRAFT, PROPOSED),
            new LifeStep(PROPOSED, NEGOTIATED),
            new LifeStep(PROPOSED, DRAFT),
            new LifeStep(NEGOTIATED, APPROVED),
            new LifeStep(NEGOTIATED, PROPOSED),
            new LifeStep(NEGOTIATED, DRAFT),
            new LifeStep(APPROVED, CLOSED),
            new LifeStep(APPROVED, NEGOTIATED), // approval entered by mistake; refused once the plan was varied
            new LifeStep(CLOSED, APPROVED));

    static List<LifeStep> from(PlanState state) {
        return ALL.stream().filter(step -> step.from == state).toList();
    }

    static Optional<LifeStep> find(PlanState from, PlanState to) {
        return from(from).stream().filter(step -> step.to == to).findFirst();
    }

    boolean back() {
        return to.compareTo(from) < 0;
    }

    boolean takesAct() {
        return to == APPROVED && !back();
    }
}
