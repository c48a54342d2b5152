package it.pdo.results;

import it.pdo.scoring.policy.ScoringPolicy;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable version of a scoring policy.
 *
 * @param yaml the published text
 * @param publishedAtOrNull time of publication; null for a shipped version
 * @param publishedBy who published it, empty for a shipped version
 * @param reason why, empty for a shipped version
 */
public record PolicyVersion(
        ScoringPolicy policy, String yaml, @Nullable Instant publishedAtOrNull, String publishedBy, String reason) {

    /** Time of publication; empty for a shipped version. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAtOrNull);
    }
}
