package it.pdo.format.policy;

import it.pdo.scoring.policy.ScoringPolicy;
import it.pdo.shared.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What became of a policy's file.
 *
 * @param policy empty when an issue is an error
 * @param issues every mistake of the file, in its order
 */
public record PolicyReading(Optional<ScoringPolicy> policy, List<Issue> issues) {
    public PolicyReading {
        issues = List.copyOf(issues);
    }
}
