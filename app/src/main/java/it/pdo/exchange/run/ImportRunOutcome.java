package it.pdo.exchange.run;

import it.pdo.planning.store.StoredPlan;
import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/** The result of an import or of its undo. */
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

    /** Nothing was stored; each issue names the reason and what to do. */
    record Refused(List<Issue> issues) implements ImportRunOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
