package it.pdo.planning;

/** The kind of a cell in a cronoprogram row. */
public enum CellKind {
    /** Percent reached before the plan's first year; month is 0. */
    PREVIOUS,
    /** Percent planned for one month. */
    MONTH,
    /** Percent for a month that was inferred from the printed sheet and not yet confirmed by a person. */
    PROPOSED_MONTH,
    /** Percent planned for a whole later year; month is 0. */
    YEAR,
    /** Target declared for a checkpoint, at the end of its month. */
    CHECKPOINT
}
