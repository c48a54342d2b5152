package it.pdo.progress.rollover;

import it.pdo.planning.PlanId;
import it.pdo.shared.Issue;
import java.util.List;

/** The result of a roll-over. Only {@link Stored} has stored anything. */
public sealed interface RollOverOutcome {

    /** The new plan is stored as a draft. */
    record Stored(PlanId plan, int items) implements RollOverOutcome {}

    /** Refused by a rule; each issue names the rule and what to do. */
    record Refused(List<Issue> issues) implements RollOverOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** There is no such plan. */
    record Unknown() implements RollOverOutcome {}
}
