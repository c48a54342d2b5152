package it.pdo.exchange.run;

import it.pdo.exchange.reading.ImportCounts;
import it.pdo.planning.store.StoredPlan;
import it.pdo.shared.Issue;
import java.util.List;

/** How an import ended. */
public sealed interface ImportOutcome {

    /**
     * The plan is stored.
     *
     * @param notes what somebody should look at
     */
    record Imported(StoredPlan plan, ImportCounts counts, List<Issue> notes) implements ImportOutcome {}

    /** Nothing is stored, and why. */
    record Refused(List<Issue> issues) implements ImportOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
