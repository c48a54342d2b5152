package it.pdo.check;

import it.pdo.planning.Plan;
import it.pdo.shared.Severity;
import java.util.List;
import java.util.Set;

/**
 * A plan with what was found in it.
 *
 * @param open findings to look at, in the order of the plan
 * @param waived those somebody decided to leave as they are
 * @param yours fingerprints of the findings this person may waive or take back
 */
public record CheckedPlan(Plan plan, List<Finding> open, List<Waived> waived, Set<String> yours) {

    /** A finding with the reason why it stays. */
    public record Waived(Finding finding, Waiver waiver) {}

    public CheckedPlan {
        open = List.copyOf(open);
        waived = List.copyOf(waived);
        yours = Set.copyOf(yours);
    }

    /** How many open findings weigh that much. */
    public long count(Severity severity) {
        return open.stream().filter(finding -> finding.severity() == severity).count();
    }
}
