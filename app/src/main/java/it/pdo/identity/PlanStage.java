package it.pdo.identity;

/**
 * What the state of a plan means for permission. Several states may mean the same; {@code PlanState.stage()} says which
 * stage a state is.
 */
public enum PlanStage {
    /** Written by those whose units it concerns. */
    DRAFT,
    /** Before those who agree on it or adopt it: only administrators still write. */
    NEGOTIATION,
    /** Adopted by an act: changed by variations and by second-level programming. */
    IN_FORCE,
    /** Over: nothing of it is written any more. */
    CLOSED
}
