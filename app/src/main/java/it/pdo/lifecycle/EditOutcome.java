package it.pdo.lifecycle;

import it.pdo.planning.ItemId;
import it.pdo.shared.Issue;
import java.util.List;

/** The result of a user's change. Only {@link Saved} has stored anything. */
public sealed interface EditOutcome {

    /**
     * Committed. Pass it to {@link PlanEditing#undo} to undo the change.
     *
     * @param mode where it was stored
     * @param number of the revision or of the variation's save; 0 when there was nothing to change
     */
    record Saved(EditMode mode, int number) implements EditOutcome {}

    /** Refused by a rule; each issue names the rule and what to do. The path of its place is the item id. */
    record Refused(List<Issue> issues) implements EditOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** Other users changed these items: open the plan again and repeat the change on its current content. */
    record Conflict(List<ItemId> changedMeanwhile) implements EditOutcome {
        public Conflict {
            changedMeanwhile = List.copyOf(changedMeanwhile);
        }
    }

    /** There is no such plan, or the user may not see it. */
    record Unknown() implements EditOutcome {}
}
