package it.pdo.identity;

/** What someone does in the year of a municipality. A role counts only inside the unit it is granted on. */
public enum Role {
    /** Says how far their phases are and what their indicators read. */
    CONTRIBUTOR,
    /** Answers for a section: sees who is silent, corrects and confirms. */
    UNIT_HEAD,
    /** Answers for a direzione: proposes objectives, approves the month. */
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
