package it.pdo.progress;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the progress of a plan in three queries, without permission checks: the caller decides who may see what. */
@Singleton
public class ProgressReader {
    private final ReportedRows reported;

    ProgressReader(ReportedRows reported) {
        this.reported = reported;
    }

    /** All progress of the plan; empty when there is no such plan. */
    @Transactional(readOnly = true)
    public PlanProgress of(PlanId plan) {
        ReportedRows.OfPlan rows = reported.of(plan);
        Map<ItemId, SortedMap<YearMonth, BigDecimal>> reached = new HashMap<>();
        for (var row : rows.progress()) {
            var value = row.reached();
            if (value != null) {
                reached.computeIfAbsent(new ItemId(row.itemId()), _ -> new TreeMap<>())
                        .put(row.at(), value);
            }
        }
        Map<IndicatorId, SortedMap<YearMonth, String>> read = new HashMap<>();
        Map<IndicatorId, Map<YearMonth, Approval>> undecided = new HashMap<>();
        for (var row : rows.readings()) {
            if (!row.text().isEmpty()) {
                if (row.approval() != Approval.APPROVED) {
                    undecided
                            .computeIfAbsent(new IndicatorId(row.indicatorId()), _ -> new HashMap<>())
                            .put(row.at(), row.approval());
                }
                read.computeIfAbsent(new IndicatorId(row.indicatorId()), _ -> new TreeMap<>())
                        .put(row.at(), row.text());
            }
        }
        Map<IndicatorId, List<ActionReport>> reports = new HashMap<>();
        for (var row : rows.actions()) {
            reports.computeIfAbsent(new IndicatorId(row.indicatorId()), _ -> new ArrayList<>())
                    .add(new ActionReport(row.position(), row.at(), row.done()));
        }
        return new PlanProgress(reached, read, undecided, reports);
    }
}
