package it.pdo.planning;

import it.pdo.identity.PlanStage;

/** The life of a plan; {@code PlanLife} says who leads it from one state to the next. */
public enum PlanState {
    /** Being written. */
    DRAFT,
    /** Written by the directors, before those who negotiate it. */
    PROPOSED,
    /** Agreed between directors and administration, before the Giunta. */
    NEGOTIATED,
    /** In force by an act; changed by variations only. */
    APPROVED,
    /** Over: neither the plan nor its progress is changed any more. */
    CLOSED;

    /** Whether items are changed without an act. */
    public boolean open() {
        return switch (this) {
            case DRAFT, PROPOSED, NEGOTIATED -> true;
            case APPROVED, CLOSED -> false;
        };
    }

    /** What the state means for permission. */
    public PlanStage stage() {
        return switch (this) {
            case DRAFT -> PlanStage.DRAFT;
            case PROPOSED, NEGOTIATED -> PlanStage.NEGOTIATION;
            case APPROVED -> PlanStage.IN_FORCE;
            case CLOSED -> PlanStage.CLOSED;
        };
    }
}
