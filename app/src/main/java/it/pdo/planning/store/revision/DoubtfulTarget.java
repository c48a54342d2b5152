package it.pdo.planning.store.revision;

import it.pdo.planning.Indicator;
import it.pdo.planning.Item;
import it.pdo.target.TargetReading;

/**
 * A target whose text is ambiguous.
 *
 * @param reading the probable meaning, or why it cannot be read
 */
public record DoubtfulTarget(Item item, Indicator indicator, TargetReading reading) {}
