package it.pdo.lifecycle;

import it.pdo.history.Actor;
import it.pdo.planning.PlanId;

/** An event published inside the transaction that closes a plan, for dependent data. */
public record PlanClosedListener(Actor actor, PlanId plan) {}
