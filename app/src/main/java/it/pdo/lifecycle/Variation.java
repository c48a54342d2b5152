package it.pdo.lifecycle;

import it.pdo.lifecycle.document.ActDocument;
import it.pdo.planning.Act;
import it.pdo.planning.PlanId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A variation of an approved plan.
 *
 * @param title what it is about, for people
 * @param reason why it was opened, then why it was adopted or abandoned
 * @param opened who opened it, and when
 * @param ended how it ended
 */
public record Variation(
        VariationId id, PlanId plan, String title, VariationState state, String reason, Opened opened, Ended ended) {

    /** Who opened a variation, and when. */
    public record Opened(String openedBy, Instant openedAt) {}

    /**
     * How a variation ended; all empty while it is open.
     *
     * @param endedBy who adopted or abandoned it
     * @param revision the revision of the plan that it became
     * @param act its act, once adopted
     */
    public record Ended(
            Optional<String> endedBy,
            Optional<Instant> endedAt,
            OptionalInt revision,
            Optional<Act> act,
            Optional<ActDocument> document) {}
}
