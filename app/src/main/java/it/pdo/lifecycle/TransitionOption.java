package it.pdo.lifecycle;

import it.pdo.planning.PlanState;
import it.pdo.shared.Issue;
import java.util.List;

/**
 * A possible transition from the current state.
 *
 * @param back whether it leads to an earlier state
 * @param takesAct whether it needs an act, and may take its document
 * @param reasonRequired whether it needs a reason
 * @param obstacles why the user cannot do it now, and what to do or whom to ask; empty when they can
 */
public record TransitionOption(
        PlanState to, boolean back, boolean takesAct, boolean reasonRequired, List<Issue> obstacles) {

    public TransitionOption {
        obstacles = List.copyOf(obstacles);
    }

    public boolean open() {
        return obstacles.isEmpty();
    }
}
