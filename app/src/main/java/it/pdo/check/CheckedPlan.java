package it.pdo.check;

import it.pdo.planning.Plan;
import it.pdo.shared.Severity;
import java.util.List;
import java.util.Set;

/**
 * A plan with its findings.
 *
 * @param open findings without a waiver, in the order of the plan
 * @param waived findings with a waiver
 * @param yours fingerprints of the findings whose waiver the user may add or remove
 */
public record CheckedPlan(Plan plan, List<Finding> open, List<Waived> waived, Set<String> yours) {

    /** A waived finding with its waiver. */
    public record Waived(Finding finding, Waiver waiver) {}

    public CheckedPlan {
        open = List.copyOf(open);
        waived = List.copyOf(waived);
        yours = Set.copyOf(yours);
    }

    /** Number of open findings with a severity. */
    public long count(Severity severity) {
        return open.stream().filter(finding -> finding.severity() == severity).count();
    }
}
