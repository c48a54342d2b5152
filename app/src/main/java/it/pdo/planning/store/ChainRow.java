package it.pdo.planning.store;

import io.micronaut.core.annotation.Introspected;
import it.pdo.planning.ItemState;
import org.jspecify.annotations.Nullable;

/** An item ({@code depth} 0) or one of its ancestors, with the item it was queried for. */
@Introspected
record ChainRow(
        long origin, long planId, String level, @Nullable Long unitId, ItemState state, int depth) {}
