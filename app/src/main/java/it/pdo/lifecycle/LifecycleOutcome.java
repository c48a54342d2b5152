package it.pdo.lifecycle;

import it.pdo.planning.PlanState;
import it.pdo.shared.Issue;
import java.util.List;

/** What became of a step in the life of a plan. Unless it is {@link Done} nothing was stored. */
public sealed interface LifecycleOutcome {

    /** Done, and durably so. */
    record Done(PlanState state) implements LifecycleOutcome {}

    /** A rule is against it; each issue says which and what to do. */
    record Refused(List<Issue> issues) implements LifecycleOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** The body has no such plan. */
    record Unknown() implements LifecycleOutcome {}
}
