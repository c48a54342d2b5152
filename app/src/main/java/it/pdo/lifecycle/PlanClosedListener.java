package it.pdo.lifecycle;

import it.pdo.history.Actor;
import it.pdo.planning.PlanId;

/** Told inside the transaction that closes a plan, for what must close with it. */
public record PlanClosedListener(Actor actor, PlanId plan) {}
