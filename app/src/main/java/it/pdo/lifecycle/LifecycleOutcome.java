package it.pdo.lifecycle;

import it.pdo.planning.PlanState;
import it.pdo.shared.Issue;
import java.util.List;

/** The result of a state change. Only {@link Done} has stored anything. */
public sealed interface LifecycleOutcome {

    /** Committed. */
    record Done(PlanState state) implements LifecycleOutcome {}

    /** Refused by a rule; each issue names the rule and what to do. */
    record Refused(List<Issue> issues) implements LifecycleOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** There is no such plan. */
    record Unknown() implements LifecycleOutcome {}
}
