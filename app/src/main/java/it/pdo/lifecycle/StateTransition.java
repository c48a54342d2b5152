package it.pdo.lifecycle;

import it.pdo.history.Actor;
import it.pdo.lifecycle.document.ActDocument;
import it.pdo.planning.Act;
import it.pdo.planning.PlanState;
import java.time.Instant;
import java.util.Optional;

/**
 * That a plan passed from one state to another.
 *
 * @param revision number of the last revision at that moment, 0 when there was none: what the plan was like then
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
