package it.pdo.planning.store;

import io.micronaut.core.annotation.Introspected;

/** Whether an action was reported as done. */
@Introspected
public record ActionState(long indicatorId, int position, boolean done) {}
