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
 * @param act the act of a variation or of second-level objectives; empty otherwise
 * @param added number of items added; likewise {@code changed} and {@code removed}
 * @param undoes the revision it undoes, for {@link RevisionKind#UNDO}
 * @param undoneBy the revision that undid it
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
