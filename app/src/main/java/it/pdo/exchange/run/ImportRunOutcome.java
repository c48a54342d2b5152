package it.pdo.exchange.run;

import it.pdo.planning.store.StoredPlan;
import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/** How an import, or taking one back, ended. */
public sealed interface ImportRunOutcome {

    /**
     * Stored, all of it.
     *
     * @param created where the items of a plan that was made stand in the file; empty for one that was updated
     */
    record Done(ImportRun run, List<Issue> notes, Optional<StoredPlan> created) implements ImportRunOutcome {
        public Done {
            notes = List.copyOf(notes);
        }
    }

    /** Nothing is stored; each issue says why and what to do. */
    record Refused(List<Issue> issues) implements ImportRunOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
