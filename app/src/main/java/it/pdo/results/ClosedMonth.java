package it.pdo.results;

import it.pdo.scoring.frozen.FrozenSheet;
import java.time.Instant;

/**
 * What was known of a plan when one of its months was closed.
 *
 * @param sheet input, policy and figures of that moment, with the shares of all persons
 */
record ClosedMonth(String closedBy, Instant closedAt, FrozenSheet sheet) {}
