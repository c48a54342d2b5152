package it.pdo.ui.session;

import it.pdo.planning.Plan;

/** The version of the format that a plan was written under is not there, so no page can show the plan. */
public final class MissingFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Plan plan;

    MissingFormatException(Plan plan) {
        super("format " + plan.formatCode() + " " + plan.formatVersion() + " of plan " + plan.code() + " is missing");
        this.plan = plan;
    }

    public Plan plan() {
        return plan;
    }
}
