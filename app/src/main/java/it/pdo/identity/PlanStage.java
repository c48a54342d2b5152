package it.pdo.identity;

/** The state of a plan that permissions depend on; {@code PlanState.stage()} maps each state to a stage. */
public enum PlanStage {
    /** Edited by the units concerned. */
    DRAFT,
    /** Under negotiation or before approval: only administrators edit. */
    NEGOTIATION,
    /** Approved by an act: changed by variations and by second-level programming. */
    IN_FORCE,
    /** Closed: nothing is edited any more. */
    CLOSED
}
