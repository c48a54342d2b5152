package it.pdo.planning.store;

import it.pdo.planning.ActionDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanTree;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a plan's parts: written in one batch each, read with one query each. */
@Singleton
public final class PlanTables {
    private final Repositories tables;

    PlanTables(Repositories tables) {
        this.tables = tables;
    }

    /** One for each table. */
    @Singleton
    public record Repositories(
            ItemRepository items,
            LinkRepository links,
            CellRepository cells,
            IndicatorRepository indicators,
            ActionRepository actions,
            ShareRepository shares,
            ResourceRepository resources) {}

    void insert(PlanRows rows) {
        tables.items().saveAll(rows.items);
        tables.cells().insert(rows.cells);
        tables.indicators().saveAll(rows.indicators);
        tables.actions().insert(rows.actions);
        tables.shares().insert(rows.shares);
        tables.resources().insert(rows.resources);
        tables.links().saveAll(rows.links);
    }

    public PlanTree load(Plan plan) {
        var id = plan.id().value();
        Map<Long, List<ActionDraft>> actionsOf = new HashMap<>();
        tables.actions().ofPlan(id).forEach(row -> actionsOf
                .computeIfAbsent(row.indicatorId(), _ -> new ArrayList<>())
                .add(new ActionDraft(row.text(), row.weight())));
        return new PlanTree(
                plan,
                tables.items().ofPlan(id).stream().map(ItemRow::item).toList(),
                tables.cells().ofPlan(id).stream().map(CellRow::cell).toList(),
                tables.indicators().ofPlan(id).stream()
                        .map(row -> row.indicator(actionsOf.getOrDefault(row.id(), List.of())))
                        .toList(),
                tables.shares().ofPlan(id).stream().map(ShareRow::share).toList(),
                tables.resources().ofPlan(id).stream()
                        .map(ResourceRow::resource)
                        .toList(),
                tables.links().ofPlan(id).stream().map(LinkRow::link).toList());
    }

    boolean carriesProgress(long plan) {
        return tables.items().countProgress(plan) > 0;
    }

    void remove(long plan) {
        tables.items().removePeriods(plan);
        tables.items().removeOfPlan(plan);
    }

    boolean isEmpty(long plan) {
        return tables.items().countOfPlan(plan) == 0;
    }
}
