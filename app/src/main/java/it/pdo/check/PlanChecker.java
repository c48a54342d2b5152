package it.pdo.check;

import it.pdo.format.PlanFormat;
import it.pdo.planning.PlanDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the consistency of a plan with itself and its format. Pure: the same plan always gives the same findings, in
 * the order of the plan, those about the whole plan last.
 */
public final class PlanChecker {
    private static final List<PlanCheck> CHECKS = List.of(
            new MonthsCheck(),
            new RowsCheck(),
            new YearsTotalCheck(),
            new PastTrienniumCheck(),
            new HorizonCheck(),
            new PhaseYearsCheck(),
            new DeadlineCheck(),
            new WeightsCheck(),
            new PeopleCheck(),
            new ResourcesCheck(),
            new CostCheck(),
            new TargetsCheck(),
            new IndicatorsCheck(),
            new CompletenessCheck(),
            new NumberingCheck(),
            new PhaseReferenceCheck(),
            new MatrixCheck(),
            new PaymentTimesCheck());

    private PlanChecker() {}

    /**
     * All findings.
     *
     * @param format the format of the draft
     */
    public static List<Finding> check(PlanDraft draft, PlanFormat format, CheckContext context) {
        CheckInput plan = new CheckInput(draft, format, context);
        FindingCollector findings = new FindingCollector(plan);
        CHECKS.forEach(check -> check.check(plan, findings));
        return inPlanOrder(plan, findings.all());
    }

    private static List<Finding> inPlanOrder(CheckInput plan, List<Finding> found) {
        Map<String, Integer> order = new HashMap<>();
        plan.items().forEach(at -> order.put(at.pointer(), order.size()));
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(
                        (Finding f) -> order.getOrDefault(f.subject().objective(), Integer.MAX_VALUE))
                .thenComparingInt(f -> order.getOrDefault(f.subject().item(), Integer.MAX_VALUE))
                .thenComparing(Finding::severity)
                .thenComparing(Finding::rule));
        return List.copyOf(sorted);
    }
}
