package it.pdo.results;

import it.pdo.shared.Issue;
import java.util.List;

/** The result of adopting a policy for a year of a plan. */
public sealed interface AdoptOutcome {

    /** The plan uses the policy from that year on; frozen sheets keep theirs. */
    record Adopted(String code, int version) implements AdoptOutcome {}

    /** Nothing was published or adopted; each issue names the reason and what to do. */
    record Refused(List<Issue> issues) implements AdoptOutcome {
        public Refused {
            issues = List.copyOf(issues);
            if (issues.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }
    }
}
