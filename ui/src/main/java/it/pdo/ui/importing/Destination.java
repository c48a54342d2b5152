package it.pdo.ui.importing;

import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.format.PlanFormat;
import it.pdo.planning.Plan;

/**
 * The plan a file goes to.
 *
 * @param existing whether the plan is there already and is to be brought up to date
 */
record Destination(PlanFormat format, PlanHeader header, boolean existing) {

    static Destination of(Plan plan, PlanFormat format) {
        return new Destination(format, new PlanHeader(plan.code(), plan.title(), plan.fromYear(), plan.toYear()), true);
    }
}
