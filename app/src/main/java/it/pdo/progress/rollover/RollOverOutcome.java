package it.pdo.progress.rollover;

import it.pdo.planning.PlanId;
import it.pdo.shared.Issue;
import java.util.List;

/** What became of a roll-over. Unless it is {@link Stored} nothing was stored. */
public sealed interface RollOverOutcome {

    /** The new plan is there, as a draft. */
    record Stored(PlanId plan, int items) implements RollOverOutcome {}

    /** A rule is against it; each issue says which and what to do. */
    record Refused(List<Issue> issues) implements RollOverOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** The body has no such plan. */
    record Unknown() implements RollOverOutcome {}
}
