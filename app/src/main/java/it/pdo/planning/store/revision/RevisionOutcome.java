package it.pdo.planning.store.revision;

import it.pdo.planning.ItemId;
import it.pdo.shared.Issue;
import java.util.List;

/** What became of a revision. Unless it is {@link Revised} nothing was stored. */
public sealed interface RevisionOutcome {

    /** Stored, and durably so. Number 0 says that there was nothing to change. */
    record Revised(int number) implements RevisionOutcome {}

    /** A rule is against it; each issue says which and what to do. Its place's path is the id of the item concerned. */
    record Refused(List<Issue> issues) implements RevisionOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** Somebody changed these items meanwhile: load the plan again and repeat the change on what it says now. */
    record Conflict(List<ItemId> changedMeanwhile) implements RevisionOutcome {
        public Conflict {
            changedMeanwhile = List.copyOf(changedMeanwhile);
        }
    }

    /** The body has no such plan. */
    record Unknown() implements RevisionOutcome {}
}
