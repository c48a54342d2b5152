package it.pdo.planning.store.revision;

import it.pdo.planning.Indicator;
import it.pdo.planning.Item;
import it.pdo.target.TargetReading;

/**
 * A target whose text alone does not say what it means.
 *
 * @param reading what would be understood of it; says why when nothing is
 */
public record DoubtfulTarget(Item item, Indicator indicator, TargetReading reading) {}
