package it.pdo.planning;

import it.pdo.organisation.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A whole plan in memory: items in tree order with all their parts. Immutable; without progress. */
public final class PlanTree {
    private final Plan plan;
    private final Map<ItemId, Item> byId = new LinkedHashMap<>();
    private final Map<ItemId, List<Item>> children;
    private final List<Item> roots = new ArrayList<>();
    private final Map<ItemId, List<Cell>> cells;
    private final Map<ItemId, List<Indicator>> indicators;
    private final Map<IndicatorId, Indicator> indicatorsById = new HashMap<>();
    private final Map<ItemId, List<PeopleShare>> people;
    private final Map<ItemId, List<Resource>> resources;
    private final List<ItemLink> links;

    /** Lists must be sorted by position and belong to this plan. */
    public PlanTree(
            Plan plan,
            List<Item> items,
            List<Cell> cells,
            List<Indicator> indicators,
            List<PeopleShare> people,
            List<Resource> resources,
            List<ItemLink> links) {
        this.plan = plan;
        var below = new HashMap<ItemId, List<Item>>();
        for (var item : items) {
            var parent = item.parent();
            (parent == null ? roots : below.computeIfAbsent(parent, _ -> new ArrayList<>())).add(item);
        }
        this.children = below;
        roots.forEach(this::index);
        this.cells = group(cells, Cell::item);
        this.indicators = group(indicators, Indicator::item);
        indicators.forEach(indicator -> indicatorsById.put(indicator.id(), indicator));
        this.people = group(people, PeopleShare::item);
        this.resources = group(resources, Resource::item);
        this.links = List.copyOf(links);
    }

    private void index(Item item) {
        byId.put(item.id(), item);
        children(item.id()).forEach(this::index);
    }

    private static <T> Map<ItemId, List<T>> group(List<T> rows, Function<T, ItemId> owner) {
        var grouped = new HashMap<ItemId, List<T>>();
        rows.forEach(row -> grouped.computeIfAbsent(owner.apply(row), _ -> new ArrayList<>())
                .add(row));
        return grouped;
    }

    public Plan plan() {
        return plan;
    }

    /** The top items, in order. */
    public List<Item> roots() {
        return List.copyOf(roots);
    }

    /** Every item, parents before children. */
    public List<Item> items() {
        return List.copyOf(byId.values());
    }

    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Item> children(ItemId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The ancestors of an item, outermost first. */
    public List<Item> ancestors(Item item) {
        var path = new ArrayList<Item>();
        for (var above = parent(item); above != null; above = parent(above)) {
            path.addFirst(above);
        }
        return path;
    }

    private @Nullable Item parent(Item item) {
        var parent = item.parent();
        return parent == null ? null : byId.get(parent);
    }

    /** The responsible unit: the item's own, or that of its nearest ancestor with one. */
    public Optional<UnitId> unitOf(Item item) {
        for (var at = item; at != null; at = parent(at)) {
            if (at.unit() != null) {
                return Optional.of(at.unit());
            }
        }
        return Optional.empty();
    }

    /** Whether the item and all its ancestors are active. */
    public boolean active(Item item) {
        for (var at = item; at != null; at = parent(at)) {
            if (at.state() != ItemState.ACTIVE) {
                return false;
            }
        }
        return true;
    }

    public List<Cell> cells(ItemId id) {
        return List.copyOf(cells.getOrDefault(id, List.of()));
    }

    public List<Indicator> indicators(ItemId id) {
        return List.copyOf(indicators.getOrDefault(id, List.of()));
    }

    /** Every indicator of the plan. */
    public List<Indicator> indicators() {
        return items().stream().flatMap(item -> indicators(item.id()).stream()).toList();
    }

    public Optional<Indicator> indicator(IndicatorId id) {
        return Optional.ofNullable(indicatorsById.get(id));
    }

    public List<PeopleShare> people(ItemId id) {
        return List.copyOf(people.getOrDefault(id, List.of()));
    }

    public List<Resource> resources(ItemId id) {
        return List.copyOf(resources.getOrDefault(id, List.of()));
    }

    /** A copy in which only the given items keep people and resources. */
    public PlanTree withPeopleOf(Set<ItemId> kept) {
        return new PlanTree(
                plan,
                items(),
                cells.values().stream().flatMap(List::stream).toList(),
                indicators(),
                people.entrySet().stream()
                        .filter(entry -> kept.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList(),
                resources.entrySet().stream()
                        .filter(entry -> kept.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList(),
                links);
    }

    /** Further parents of items. */
    public List<ItemLink> links() {
        return links;
    }
}
