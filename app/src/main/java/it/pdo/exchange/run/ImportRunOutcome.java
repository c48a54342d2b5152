package it.pdo.exchange.run;

import it.pdo.shared.Issue;
import java.util.List;

/** How an import, or taking one back, ended. */
public sealed interface ImportRunOutcome {

    /** Stored, all of it. */
    record Done(ImportRun run, List<Issue> notes) implements ImportRunOutcome {
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
