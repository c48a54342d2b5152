package it.pdo.format.policy;

import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a policy's file.
 *
 * @param policy empty when there is an error
 * @param issues every mistake, in file order
 */
public record PolicyReading(Optional<ScoringPolicy> policy, List<Issue> issues) {
    public PolicyReading {
        issues = List.copyOf(issues);
    }
}
