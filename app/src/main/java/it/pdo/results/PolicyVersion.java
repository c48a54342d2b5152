package it.pdo.results;

import it.pdo.scoring.policy.ScoringPolicy;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a scoring policy as it stands for ever.
 *
 * @param yaml the text it was published with
 * @param publishedAtOrNull when the body published it; null for one the product comes with
 * @param publishedBy who, empty for one the product comes with
 * @param reason why, empty for one the product comes with
 */
public record PolicyVersion(
        ScoringPolicy policy, String yaml, @Nullable Instant publishedAtOrNull, String publishedBy, String reason) {

    /** When the body published it; empty for one the product comes with. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAtOrNull);
    }
}
