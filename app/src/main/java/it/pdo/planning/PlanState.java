package it.pdo.planning;

import it.pdo.identity.PlanStage;

/** The states of a plan; {@code PlanLifecycle} decides who may change them. */
public enum PlanState {
    /** Being prepared. */
    DRAFT,
    /** Proposed by the directors, under negotiation. */
    PROPOSED,
    /** Agreed between directors and administration, to be approved by the Giunta. */
    NEGOTIATED,
    /** In force by an act; changed only by variations. */
    APPROVED,
    /** Closed: neither the plan nor its progress changes any more. */
    CLOSED;

    /** Whether items can be changed without an act. */
    public boolean open() {
        return switch (this) {
            case DRAFT, PROPOSED, NEGOTIATED -> true;
            case APPROVED, CLOSED -> false;
        };
    }

    /** The stage that permissions depend on. */
    public PlanStage stage() {
        return switch (this) {
            case DRAFT -> PlanStage.DRAFT;
            case PROPOSED, NEGOTIATED -> PlanStage.NEGOTIATION;
            case APPROVED -> PlanStage.IN_FORCE;
            case CLOSED -> PlanStage.CLOSED;
        };
    }
}
