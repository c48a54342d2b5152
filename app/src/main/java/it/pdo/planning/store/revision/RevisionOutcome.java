package it.pdo.planning.store.revision;

import it.pdo.planning.ItemId;
import it.pdo.shared.Issue;
import java.util.List;

/** The result of a revision. Only {@link Revised} has stored anything. */
public sealed interface RevisionOutcome {

    /** Committed. Number 0 means that there was nothing to change. */
    record Revised(int number) implements RevisionOutcome {}

    /** Refused by a rule; each issue names the rule and what to do. The path of its place is the item id. */
    record Refused(List<Issue> issues) implements RevisionOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** Other users changed these items: load the plan again and repeat the change on its current content. */
    record Conflict(List<ItemId> changedMeanwhile) implements RevisionOutcome {
        public Conflict {
            changedMeanwhile = List.copyOf(changedMeanwhile);
        }
    }

    /** There is no such plan. */
    record Unknown() implements RevisionOutcome {}
}
