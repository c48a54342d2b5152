package it.pdo.planning.store;

import io.micronaut.core.annotation.Introspected;

/** That somebody said of an action whether it is done. */
@Introspected
public record ActionState(long indicatorId, int position, boolean done) {}
