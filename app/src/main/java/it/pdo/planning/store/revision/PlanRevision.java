package it.pdo.planning.store.revision;

import it.pdo.history.Actor;
import it.pdo.planning.Act;
import it.pdo.planning.PlanId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One step in the life of a plan's content. What it changed is given by {@link PlanRevisions#changes}.
 *
 * @param number from 1, without gaps, in the order in which they happened
 * @param act for a variation and for objectives of second level; empty otherwise
 * @param added how many items it added; so for {@code changed} and {@code removed}
 * @param undoes the revision it took back, for {@link RevisionKind#UNDO}
 * @param undoneBy the revision that took it back
 */
public record PlanRevision(
        PlanId plan,
        int number,
        RevisionKind kind,
        Actor actor,
        Instant at,
        String reason,
        Optional<Act> act,
        int added,
        int changed,
        int removed,
        OptionalInt undoes,
        OptionalInt undoneBy) {}
