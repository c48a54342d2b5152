package it.pdo.planning.life;

import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;

/** Where an item was carried or copied from; it may be gone by now. */
public record Origin(PlanId plan, ItemId item) {}
