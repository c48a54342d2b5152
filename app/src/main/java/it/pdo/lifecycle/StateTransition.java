package it.pdo.lifecycle;

import it.pdo.history.Actor;
import it.pdo.lifecycle.document.ActDocument;
import it.pdo.planning.Act;
import it.pdo.planning.PlanState;
import java.time.Instant;
import java.util.Optional;

/**
 * A change of a plan's state.
 *
 * @param revision number of the latest revision at that time, 0 when there was none
 */
public record StateTransition(
        PlanState from,
        PlanState to,
        Actor actor,
        Instant at,
        String reason,
        Optional<Act> act,
        Optional<ActDocument> document,
        int revision) {}
