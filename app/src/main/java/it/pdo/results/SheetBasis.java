package it.pdo.results;

import java.time.Instant;

/** What the results of a month are computed from. */
public sealed interface SheetBasis {

    /** The plan, readings and policy of today: the month is not closed. */
    record Today() implements SheetBasis {}

    /** What was known when the month was closed; later changes of the plan do not move it. */
    record AsKnown(String closedBy, Instant closedAt) implements SheetBasis {}

    /** The month was closed before closings were recorded: the plan of today, which may differ from that of then. */
    record Recalculated() implements SheetBasis {}
}
