package it.pdo.results;

import it.pdo.shared.Issue;
import java.util.List;

/** The result of freezing a sheet. */
public sealed interface FreezeOutcome {

    /** Stored permanently. */
    record Frozen(FrozenSheetInfo info) implements FreezeOutcome {}

    /** Refused. */
    record Refused(List<Issue> issues) implements FreezeOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
