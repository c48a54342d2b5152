package it.pdo.planning.life;

import it.pdo.history.Actor;
import it.pdo.planning.PlanId;

/** Told inside the transaction that closes a plan, for what must close with it. */
public record PlanClosed(Actor actor, PlanId plan) {}
