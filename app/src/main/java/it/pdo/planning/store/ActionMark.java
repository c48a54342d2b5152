package it.pdo.planning.store;

import io.micronaut.core.annotation.Introspected;

/** That somebody said of an action whether it is done. */
@Introspected
record ActionMark(long indicatorId, int position, boolean done) {}
