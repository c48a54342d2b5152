package it.pdo.progress;

import it.pdo.planning.PlanId;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.util.List;

/** The rows of everything reported on a plan, in three queries, once for a request. */
@Singleton
public class ReportedRows {
    private final ProgressRepository progress;
    private final ReadingRepository readings;
    private final ActionProgressRepository actions;

    ReportedRows(ProgressRepository progress, ReadingRepository readings, ActionProgressRepository actions) {
        this.progress = progress;
        this.readings = readings;
        this.actions = actions;
    }

    /** Rows of all years of the plan; none when the tenant has no such plan. */
    public OfPlan of(PlanId plan) {
        return RequestCache.once(
                ReportedRows.class,
                plan,
                () -> new OfPlan(
                        List.copyOf(progress.ofPlan(plan.value())),
                        List.copyOf(readings.ofPlan(plan.value())),
                        List.copyOf(actions.ofPlan(plan.value()))));
    }

    /**
     * What was reported on one plan.
     *
     * @param progress by item and month
     * @param readings by indicator and month
     * @param actions by indicator, position and month
     */
    public record OfPlan(List<ProgressRow> progress, List<ReadingRow> readings, List<ActionProgressRow> actions) {}
}
