package it.pdo.planning.store;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.UnitId;
import it.pdo.planning.Cell;
import it.pdo.planning.Cronoprogram;
import it.pdo.planning.CronoprogramLevels;
import it.pdo.planning.EntryRules;
import it.pdo.planning.FieldsJson;
import it.pdo.planning.IndicatorId;
import it.pdo.planning.ItemId;
import it.pdo.planning.ItemState;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.YearlyFields;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds items and indicators for a writer and says where they stand, without loading their plan. Only inside a
 * transaction: what is held is let go when it ends.
 */
@Singleton
public class LockedItems {
    private final PlanRepository plans;
    private final ItemRepository items;
    private final CellRepository cells;
    private final IndicatorRepository indicators;
    private final ActionRepository actions;
    private final FormatStore formats;

    LockedItems(
            PlanRepository plans,
            ItemRepository items,
            CellRepository cells,
            IndicatorRepository indicators,
            ActionRepository actions,
            FormatStore formats) {
        this.plans = plans;
        this.items = items;
        this.cells = cells;
        this.indicators = indicators;
        this.actions = actions;
        this.formats = formats;
    }

    /** Those of the items that the tenant has; nobody else writes their progress until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<ItemId, ItemScope> lockItems(Collection<ItemId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return describe(items.lock(ids.stream().map(ItemId::value).distinct().toList()), true);
    }

    /** Those of the indicators that the tenant has; nobody else writes their readings until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<IndicatorId, IndicatorScope> lockIndicators(Collection<IndicatorId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var rows =
                indicators.lock(ids.stream().map(IndicatorId::value).distinct().toList());
        var scopes = describe(rows.stream().map(IndicatorRow::itemId).distinct().toList(), false);
        var found = new HashMap<IndicatorId, IndicatorScope>();
        for (var row : rows) {
            var scope = scopes.get(new ItemId(row.itemId()));
            if (scope != null) {
                found.put(new IndicatorId(row.id()), new IndicatorScope(row.indicator(List.of()), scope));
            }
        }
        return found;
    }

    /** The actions that each of the indicators has, by their position; none for those the tenant has not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<IndicatorId, Set<Integer>> actions(Collection<IndicatorId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return actions
                .ofIndicators(ids.stream().map(IndicatorId::value).distinct().toList())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new IndicatorId(row.indicatorId()),
                        Collectors.mapping(ActionRow::position, Collectors.toSet())));
    }

    private Map<ItemId, ItemScope> describe(List<Long> ids, boolean withCronoprogram) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var chains = items.chains(ids).stream().collect(Collectors.groupingBy(ChainRow::origin));
        var plansById = plans
                .findByIdIn(chains.values().stream()
                        .map(chain -> chain.getFirst().planId())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(PlanRow::id, PlanRow::plan));
        Map<Long, List<Cell>> cellsByItem = withCronoprogram
                ? cells.ofItems(ids).stream()
                        .collect(Collectors.groupingBy(
                                CellRow::itemId, Collectors.mapping(CellRow::cell, Collectors.toList())))
                : Map.of();
        var formatsById = plansById.values().stream()
                .flatMap(plan -> formats.of(plan).map(format -> Map.entry(plan.id(), format)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var leftOut = leftOut(ids, plansById, formatsById);
        return ids.stream()
                .filter(chains::containsKey)
                .map(id -> scope(
                        id,
                        chains.getOrDefault(id, List.of()),
                        plansById,
                        formatsById.get(planOf(chains, id)),
                        cellsByItem,
                        withCronoprogram,
                        leftOut.getOrDefault(id, Set.of())))
                .collect(Collectors.toMap(ItemScope::item, Function.identity()));
    }

    private ItemScope scope(
            long id,
            List<ChainRow> chain,
            Map<Long, Plan> plansById,
            @Nullable PlanFormat format,
            Map<Long, List<Cell>> cellsByItem,
            boolean asked,
            Set<Integer> leftOut) {
        var self = chain.getFirst();
        var entry = EntryRules.of(Optional.ofNullable(format));
        var own = cellsByItem.getOrDefault(id, List.of());
        var plan = plansById.get(self.planId());
        if (plan == null) {
            throw new IllegalStateException("item " + id + " has no plan");
        }
        return new ItemScope(
                new ItemId(id),
                plan,
                self.level(),
                unit(chain),
                chain.stream().allMatch(row -> row.state() == ItemState.ACTIVE),
                leftOut,
                asked && (!own.isEmpty() || isPhase(self, format)),
                Cronoprogram.of(own, entry),
                entry);
    }

    private static PlanId planOf(Map<Long, List<ChainRow>> chains, long item) {
        return new PlanId(chains.getOrDefault(item, List.of()).getFirst().planId());
    }

    /** Years in which plans do not foresee items; asked of the tables only where a format knows such a thing. */
    private Map<Long, Set<Integer>> leftOut(
            List<Long> ids, Map<Long, Plan> plansById, Map<PlanId, PlanFormat> formatsById) {
        if (formatsById.values().stream()
                .flatMap(format -> format.levels().stream())
                .noneMatch(YearlyFields::decide)) {
            return Map.of();
        }
        Map<Long, Set<Integer>> years = new HashMap<>();
        for (var row : items.chainFields(ids)) {
            var plan = Objects.requireNonNull(plansById.get(row.planId()));
            Optional.ofNullable(formatsById.get(plan.id()))
                    .flatMap(format -> format.level(row.level()))
                    .filter(YearlyFields::decide)
                    .ifPresent(level -> plan.years().stream()
                            .filter(year -> !YearlyFields.foreseen(FieldsJson.read(row.fieldsJson()), level, year))
                            .forEach(year -> years.computeIfAbsent(row.origin(), _ -> new HashSet<>())
                                    .add(year)));
        }
        return years;
    }

    private static @Nullable UnitId unit(List<ChainRow> chain) {
        for (var row : chain) {
            var unit = row.unitId();
            if (unit != null) {
                return new UnitId(unit);
            }
        }
        return null;
    }

    /** Whether an item of the level has a row of the cronoprogram, as the month shows it. */
    private boolean isPhase(ChainRow item, @Nullable PlanFormat format) {
        return format == null
                ? items.countWithCronoprogram(item.planId(), item.level()) > 0
                : CronoprogramLevels.of(format).contains(item.level());
    }
}
