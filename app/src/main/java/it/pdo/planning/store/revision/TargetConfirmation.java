package it.pdo.planning.store.revision;

import it.pdo.shared.Issue;
import java.util.List;

/** What became of putting a target's meaning beyond doubt. */
public sealed interface TargetConfirmation {

    /**
     * Remembered, and durably so.
     *
     * @param words the target as it counts from now on
     */
    record Confirmed(String words) implements TargetConfirmation {}

    /** Not done, and why; each issue says what to do. */
    record Refused(List<Issue> issues) implements TargetConfirmation {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** The body has no such indicator, or the person may not see it. */
    record Unknown() implements TargetConfirmation {}
}
