package it.pdo.planning;

/** The life of a plan. An approved plan is changed by variations only. */
public enum PlanState {
    DRAFT,
    PROPOSED,
    APPROVED,
    CLOSED
}
