package it.pdo.planning.store.revision;

import it.pdo.history.Actor;
import it.pdo.planning.Act;
import it.pdo.planning.PlanId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A revision of a plan's content. Its changes are read with {@link PlanRevisions#changes}.
 *
 * @param number from 1, without gaps, in chronological order
 * @param provenance who made it, when and why
 * @param counts how many items it touched
 * @param undoing what it undoes, and what undid it
 */
public record PlanRevision(
        PlanId plan, int number, RevisionKind kind, Provenance provenance, Counts counts, Undoing undoing) {

    /**
     * Who made a revision, when and why.
     *
     * @param act the act of a variation or of second-level objectives; empty otherwise
     */
    public record Provenance(Actor actor, Instant at, String reason, Optional<Act> act) {}

    /**
     * How many items a revision touched.
     *
     * @param added number of items added; likewise {@code changed} and {@code removed}
     */
    public record Counts(int added, int changed, int removed) {}

    /**
     * The revisions that undo each other.
     *
     * @param undoes the revision it undoes, for {@link RevisionKind#UNDO}
     * @param undoneBy the revision that undid it
     */
    public record Undoing(OptionalInt undoes, OptionalInt undoneBy) {}

    public Actor actor() {
        return provenance.actor();
    }

    public Optional<Act> act() {
        return provenance.act();
    }

    public OptionalInt undoneBy() {
        return undoing.undoneBy();
    }
}
