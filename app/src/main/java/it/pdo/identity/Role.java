package it.pdo.identity;

/** A user's function in a municipality. A role is valid only in the unit it is granted on. */
public enum Role {
    /** Enters the progress of phases and the readings of indicators. */
    CONTRIBUTOR,
    /** Responsible for a section: sees missing entries, corrects and confirms. */
    UNIT_HEAD,
    /** Responsible for a direzione: proposes objectives, approves the month. */
    DIRECTOR,
    /** Nucleo di Valutazione or OIV: reads the evidence, accepts or changes a result with a reason. */
    EVALUATOR,
    /** Defines formats, opens and closes periods, imports, manages accounts. */
    TENANT_ADMIN,
    /** Reads plan and results. */
    READER,
    /** Runs the service; sees no data of any municipality. */
    OPERATOR
}
