package it.pdo.planning.store.revision;

import it.pdo.shared.Issue;
import java.util.List;

/** The result of confirming a target. */
public sealed interface TargetConfirmation {

    /**
     * Stored.
     *
     * @param words the target text that counts from now on
     */
    record Confirmed(String words) implements TargetConfirmation {}

    /** Refused; each issue names the reason and what to do. */
    record Refused(List<Issue> issues) implements TargetConfirmation {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** There is no such indicator, or the user may not see it. */
    record Unknown() implements TargetConfirmation {}
}
