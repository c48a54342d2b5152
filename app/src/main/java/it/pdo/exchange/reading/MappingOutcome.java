package it.pdo.exchange.reading;

import it.pdo.exchange.source.SourcePlaces;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import java.util.List;

/** How the mapping of a file ended. */
public sealed interface MappingOutcome {

    /**
     * Everything could be read.
     *
     * @param notes what somebody should look at; none is an error
     * @param places where the draft's values stand in the file
     */
    record Mapped(PlanDraft plan, ImportCounts counts, List<Issue> notes, SourcePlaces places)
            implements MappingOutcome {
        public Mapped {
            notes = List.copyOf(notes);
        }
    }

    /** Something could not be read, so there is no plan. */
    record Unreadable(List<Issue> issues) implements MappingOutcome {
        public Unreadable {
            issues = List.copyOf(issues);
        }
    }
}
