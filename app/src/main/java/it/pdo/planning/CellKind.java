package it.pdo.planning;

/** What a cell of a cronoprogram row says. */
public enum CellKind {
    /** Percent reached in the years before the plan's first year: month is 0. */
    PREVIOUS,
    /** Percent planned for one month. */
    MONTH,
    /** Percent for a month inferred from the printed sheet and not yet confirmed by a person. */
    PROPOSED_MONTH,
    /** Percent planned for a whole later year: month is 0. */
    YEAR,
    /** Target declared for a checkpoint, at the end of its month. */
    CHECKPOINT
}
