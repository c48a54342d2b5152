package it.pdo.ui.editor;

import it.pdo.format.PlanFormat;
import it.pdo.format.YearSpan;
import it.pdo.planning.Plan;
import java.util.Collection;

/** The years that are proposed for a new plan. */
final class ProposedYears {
    private ProposedYears() {}

    /** The years of the format, or as many after them as the plans of the same format leave free. */
    static YearSpan of(PlanFormat format, Collection<Plan> plans) {
        int length = format.years().to() - format.years().from();
        int from = format.years().from();
        while (isTaken(format, from, from + length, plans)) {
            from += length + 1;
        }
        return new YearSpan(from, from + length);
    }

    private static boolean isTaken(PlanFormat format, int from, int to, Collection<Plan> plans) {
        return plans.stream()
                .filter(plan -> plan.formatCode().equals(format.code()))
                .anyMatch(plan -> plan.fromYear() <= to && from <= plan.toYear());
    }
}
