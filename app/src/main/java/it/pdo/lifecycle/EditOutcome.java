package it.pdo.lifecycle;

import it.pdo.planning.ItemId;
import it.pdo.shared.Issue;
import java.util.List;

/** What became of a change that a person made. Unless it is {@link Saved} nothing was stored. */
public sealed interface EditOutcome {

    /**
     * Saved, and durably so. Give it to {@link PlanEditing#undo} to take it back.
     *
     * @param mode where it went
     * @param number of the revision or of the variation's save; 0 when there was nothing to change
     */
    record Saved(EditMode mode, int number) implements EditOutcome {}

    /** A rule is against it; each issue says which and what to do. Its place's path is the id of the item concerned. */
    record Refused(List<Issue> issues) implements EditOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** Somebody changed these items meanwhile: open the plan again and repeat the change on what it says now. */
    record Conflict(List<ItemId> changedMeanwhile) implements EditOutcome {
        public Conflict {
            changedMeanwhile = List.copyOf(changedMeanwhile);
        }
    }

    /** The body has no such plan, or the person may not see it. */
    record Unknown() implements EditOutcome {}
}
