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
    private final ItemRepository items;
    private final LinkRepository links;
    private final CellRepository cells;
    private final IndicatorRepository indicators;
    private final ActionRepository actions;
    private final ShareRepository shares;
    private final ResourceRepository resources;

    PlanTables(
            ItemRepository items,
            LinkRepository links,
            CellRepository cells,
            IndicatorRepository indicators,
            ActionRepository actions,
            ShareRepository shares,
            ResourceRepository resources) {
        this.items = items;
        this.links = links;
        this.cells = cells;
        this.indicators = indicators;
        this.actions = actions;
        this.shares = shares;
        this.resources = resources;
    }

    void insert(PlanRows rows) {
        items.saveAll(rows.items);
        cells.insert(rows.cells);
        indicators.saveAll(rows.indicators);
        actions.insert(rows.actions);
        shares.insert(rows.shares);
        resources.insert(rows.resources);
        links.saveAll(rows.links);
    }

    public PlanTree load(Plan plan) {
        var id = plan.id().value();
        Map<Long, List<ActionDraft>> actionsOf = new HashMap<>();
        actions.ofPlan(id).forEach(row -> actionsOf
                .computeIfAbsent(row.indicatorId(), _ -> new ArrayList<>())
                .add(new ActionDraft(row.text(), row.weight())));
        return new PlanTree(
                plan,
                items.ofPlan(id).stream().map(ItemRow::item).toList(),
                cells.ofPlan(id).stream().map(CellRow::cell).toList(),
                indicators.ofPlan(id).stream()
                        .map(row -> row.indicator(actionsOf.getOrDefault(row.id(), List.of())))
                        .toList(),
                shares.ofPlan(id).stream().map(ShareRow::share).toList(),
                resources.ofPlan(id).stream().map(ResourceRow::resource).toList(),
                links.ofPlan(id).stream().map(LinkRow::link).toList());
    }

    boolean carriesProgress(long plan) {
        return items.countProgress(plan) > 0;
    }

    void remove(long plan) {
        items.removePeriods(plan);
        items.removeOfPlan(plan);
    }

    boolean isEmpty(long plan) {
        return items.countOfPlan(plan) == 0;
    }
}
