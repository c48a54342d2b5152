package it.pdo.results;

import it.pdo.shared.Issue;
import java.util.List;

/** What became of adopting a policy for a year of a plan. */
public sealed interface AdoptOutcome {

    /** The plan follows it from that year on; frozen sheets keep the policy they were frozen with. */
    record Adopted(String code, int version) implements AdoptOutcome {}

    /** Nothing was published nor adopted, and why; each issue says what to do. */
    record Refused(List<Issue> issues) implements AdoptOutcome {
        public Refused {
            issues = List.copyOf(issues);
            if (issues.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }
    }
}
