package it.pdo.progress;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanId;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads all progress rows of a plan in three queries, once for each request. */
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

    /** The rows of all years of the plan; empty when there is no such plan. */
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
     * Rows of all years of some items and indicators; tables without requested rows are not queried.
     *
     * @param withActions the indicators that have actions
     */
    public OfPlan of(List<ItemId> items, List<IndicatorId> indicators, List<IndicatorId> withActions) {
        return new OfPlan(
                items.isEmpty()
                        ? List.of()
                        : progress.ofItems(items.stream().map(ItemId::value).toList()),
                indicators.isEmpty() ? List.of() : readings.ofIndicators(values(indicators)),
                withActions.isEmpty() ? List.of() : actions.ofIndicators(values(withActions)));
    }

    /** Inserts new rows and updates changed ones; their items and indicators must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(OfPlan fresh, OfPlan changed) {
        each(fresh.progress(), progress::insert);
        each(changed.progress(), progress::update);
        each(fresh.readings(), readings::insert);
        each(changed.readings(), readings::update);
        each(fresh.actions(), actions::insert);
        each(changed.actions(), actions::update);
    }

    private static List<Long> values(List<IndicatorId> ids) {
        return ids.stream().map(IndicatorId::value).toList();
    }

    private static <T> void each(List<T> rows, Consumer<List<T>> write) {
        if (!rows.isEmpty()) {
            write.accept(rows);
        }
    }

    /**
     * The progress rows of a plan or a part of it.
     *
     * @param progress by item and month
     * @param readings by indicator and month
     * @param actions by indicator, position and month
     */
    public record OfPlan(List<ProgressRow> progress, List<ReadingRow> readings, List<ActionProgressRow> actions) {

        public OfPlan {
            progress = List.copyOf(progress);
            readings = List.copyOf(readings);
            actions = List.copyOf(actions);
        }

        /** A copy in which newer rows replace those with the same key. */
        public OfPlan with(OfPlan newer) {
            return new OfPlan(
                    latest(progress, newer.progress, row -> List.of(row.itemId(), row.at())),
                    latest(readings, newer.readings, row -> List.of(row.indicatorId(), row.at())),
                    latest(actions, newer.actions, row -> List.of(row.indicatorId(), row.position(), row.at())));
        }

        private static <T> List<T> latest(List<T> old, List<T> newer, Function<T, Object> key) {
            if (newer.isEmpty()) {
                return old;
            }
            Map<Object, T> rows = new LinkedHashMap<>();
            old.forEach(row -> rows.put(key.apply(row), row));
            newer.forEach(row -> rows.put(key.apply(row), row));
            return List.copyOf(rows.values());
        }
    }
}
