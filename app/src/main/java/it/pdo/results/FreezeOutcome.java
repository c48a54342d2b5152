package it.pdo.results;

import it.pdo.shared.Issue;
import java.util.List;

/** What became of freezing a sheet. */
public sealed interface FreezeOutcome {

    /** Stored for ever. */
    record Frozen(FrozenSheetInfo info) implements FreezeOutcome {}

    /** Not stored, and why. */
    record Refused(List<Issue> issues) implements FreezeOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
