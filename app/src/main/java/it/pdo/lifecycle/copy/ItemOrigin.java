package it.pdo.lifecycle.copy;

import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;

/** Where an item was carried or copied from; it may be gone by now. */
public record ItemOrigin(PlanId plan, ItemId item) {}
