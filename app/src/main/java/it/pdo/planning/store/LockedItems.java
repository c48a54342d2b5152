package it.pdo.planning.store;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.PlanFormat;
import it.pdo.planning.ActionDraft;
import it.pdo.planning.Cell;
import it.pdo.planning.CellKind;
import it.pdo.planning.Cronoprogram;
import it.pdo.planning.CronoprogramLevels;
import it.pdo.planning.EntryRules;
import it.pdo.planning.Indicator;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.Item;
import it.pdo.planning.ItemApplicability;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.CardValues;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Locks items and indicators for a writer and reads the branches of their plans, without loading the rest. Only inside
 * a transaction; locks are released when it ends. Decision record 0021.
 */
@Singleton
public class LockedItems {
    private final ItemRepository items;
    private final CellRepository cells;
    private final IndicatorRepository indicators;
    private final ActionRepository actions;
    private final FormatStore formats;

    LockedItems(
            ItemRepository items,
            CellRepository cells,
            IndicatorRepository indicators,
            ActionRepository actions,
            FormatStore formats) {
        this.items = items;
        this.cells = cells;
        this.indicators = indicators;
        this.actions = actions;
        this.formats = formats;
    }

    /**
     * Locks those of the items and indicators that exist; no other transaction writes their progress until this one
     * ends. All are locked before anything is read, because the first plain query fixes the transaction's snapshot.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Held lock(Collection<ItemId> itemIds, Collection<IndicatorId> indicatorIds) {
        var heldItems = itemIds.isEmpty()
                ? List.<Long>of()
                : items.lock(itemIds.stream().map(ItemId::value).distinct().toList());
        var heldIndicators = indicatorIds.isEmpty()
                ? List.<IndicatorRow>of()
                : indicators.lock(
                        indicatorIds.stream().map(IndicatorId::value).distinct().toList());
        var touched = Stream.concat(heldItems.stream(), heldIndicators.stream().map(IndicatorRow::itemId))
                .distinct()
                .toList();
        if (touched.isEmpty()) {
            return Held.NOTHING;
        }
        Map<ItemId, ItemScope> scopes = new HashMap<>();
        Map<IndicatorId, IndicatorScope> readings = new HashMap<>();
        var branches = branches(touched);
        for (var plan : branches) {
            var foreseen = new ItemApplicability(plan.tree(), plan.format());
            heldItems.stream()
                    .flatMap(id -> plan.tree().item(new ItemId(id)).stream())
                    .forEach(item -> scopes.put(item.id(), scope(plan, foreseen, item)));
            heldIndicators.stream()
                    .flatMap(row -> plan.tree().indicator(new IndicatorId(row.id())).stream())
                    .forEach(indicator -> readings.put(
                            indicator.id(),
                            new IndicatorScope(
                                    indicator,
                                    scope(
                                            plan,
                                            foreseen,
                                            plan.tree().item(indicator.item()).orElseThrow()))));
        }
        return new Held(scopes, readings, branches);
    }

    private List<PlanBranches> branches(List<Long> touched) {
        var rows = items.branches(touched);
        var all = rows.stream().map(ItemRow::id).toList();
        var itemsOf = rows.stream()
                .collect(
                        Collectors.groupingBy(ItemRow::planId, Collectors.mapping(ItemRow::item, Collectors.toList())));
        var planOf = rows.stream().collect(Collectors.toMap(row -> new ItemId(row.id()), ItemRow::planId));
        var cellsHere = cells.ofItemsAndCheckpoints(all, List.copyOf(itemsOf.keySet()));
        var indicatorsOf =
                indicators(all).stream().collect(Collectors.groupingBy(indicator -> planOf.get(indicator.item())));
        return formats.ofPlans(List.copyOf(itemsOf.keySet())).entrySet().stream()
                .map(read -> {
                    long id = read.getKey().id().value();
                    return branches(
                            read.getKey(),
                            read.getValue(),
                            itemsOf.getOrDefault(id, List.of()),
                            indicatorsOf.getOrDefault(id, List.of()),
                            cellsHere.stream()
                                    .filter(cell -> cell.planId() == id)
                                    .toList());
                })
                .toList();
    }

    private PlanBranches branches(
            Plan plan,
            Optional<PlanFormat> format,
            List<Item> itemsOf,
            List<Indicator> indicatorsOf,
            List<PlanCellRow> cellsOf) {
        Set<ItemId> here = itemsOf.stream().map(Item::id).collect(Collectors.toSet());
        var all = cellsOf.stream().map(PlanCellRow::cell).toList();
        List<Cell> own = all.stream().filter(cell -> here.contains(cell.item())).toList();
        Set<YearMonth> declared = all.stream()
                .filter(cell -> cell.kind() == CellKind.CHECKPOINT)
                .map(cell -> YearMonth.of(cell.year(), cell.month()))
                .collect(Collectors.toSet());
        return new PlanBranches(
                new PlanTree(plan, itemsOf, own, indicatorsOf, List.of(), List.of(), List.of()),
                format,
                phaseLevels(plan, format),
                declared);
    }

    private CronoprogramLevels phaseLevels(Plan plan, Optional<PlanFormat> format) {
        return format.map(CronoprogramLevels::of)
                .orElseGet(() -> CronoprogramLevels.of(
                        Set.copyOf(items.levelsWithCronoprogram(plan.id().value()))));
    }

    private List<Indicator> indicators(List<Long> itemIds) {
        var rows = indicators.ofItems(itemIds);
        Map<Long, List<ActionDraft>> actionsOf = rows.isEmpty()
                ? Map.of()
                : actions.ofIndicators(rows.stream().map(IndicatorRow::id).toList()).stream()
                        .sorted(Comparator.comparingInt(ActionRow::position))
                        .collect(Collectors.groupingBy(
                                ActionRow::indicatorId,
                                Collectors.mapping(
                                        row -> new ActionDraft(row.text(), row.weight()), Collectors.toList())));
        return rows.stream()
                .map(row -> row.indicator(actionsOf.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static ItemScope scope(PlanBranches branches, ItemApplicability foreseen, Item item) {
        var tree = branches.tree();
        var entry = EntryRules.of(branches.format());
        var own = tree.cells(item.id());
        return new ItemScope(
                item.id(),
                tree.plan(),
                item.level(),
                tree.unitOf(item).orElse(null),
                tree.active(item),
                tree.plan().years().stream()
                        .filter(year -> !foreseen.in(item, year))
                        .collect(Collectors.toSet()),
                new ItemScope.Entry(
                        !own.isEmpty() || branches.phaseLevels().contains(item.level()),
                        Cronoprogram.of(own, entry),
                        entry,
                        CardValues.of(branches.format().orElse(null))));
    }

    /**
     * The locked items and indicators, and the branches of their plans as read after locking.
     *
     * @param items the locked items
     * @param indicators the locked indicators
     * @param plans every plan with locked rows, with the branches of these rows
     */
    public record Held(
            Map<ItemId, ItemScope> items, Map<IndicatorId, IndicatorScope> indicators, List<PlanBranches> plans) {
        private static final Held NOTHING = new Held(Map.of(), Map.of(), List.of());

        public Held {
            items = Map.copyOf(items);
            indicators = Map.copyOf(indicators);
            plans = List.copyOf(plans);
        }
    }
}
