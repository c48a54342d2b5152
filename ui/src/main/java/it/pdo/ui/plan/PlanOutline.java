package it.pdo.ui.plan;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plan as a reader walks it. Items at the top stand under the name of their level, when the format has several, and
 * under their units, when the level has units; everything else stands where it stands in the plan.
 */
final class PlanOutline {

    /** A line of the tree. */
    sealed interface Line {
        List<Line> below();

        /** A heading: a level or a unit. */
        record Group(String name, List<Line> below) implements Line {}

        /** An item of the plan. */
        record OfItem(Item item, List<Line> below) implements Line {}
    }

    private final PlanTree plan;
    private final PlanFormat format;
    private final UnitTree units;
    private final Set<ItemId> shown;

    private PlanOutline(PlanTree plan, PlanFormat format, UnitTree units, Set<ItemId> shown) {
        this.plan = plan;
        this.format = format;
        this.units = units;
        this.shown = shown;
    }

    /** @param shown the items to be in it; what stands between them and the top must be among them */
    static List<Line> of(PlanTree plan, PlanFormat format, UnitTree units, Set<ItemId> shown) {
        return new PlanOutline(plan, format, units, shown).lines();
    }

    /** How many items stand at and below some lines. */
    static int items(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> items(line.below()) + (line instanceof Line.OfItem ? 1 : 0))
                .sum();
    }

    private List<Line> lines() {
        Map<String, List<Item>> byLevel = new LinkedHashMap<>();
        format.rootLevels().forEach(level -> byLevel.put(level.code(), new ArrayList<>()));
        plan.roots().stream().filter(item -> shown.contains(item.id())).forEach(item -> byLevel.computeIfAbsent(
                        item.level(), _ -> new ArrayList<>())
                .add(item));
        byLevel.values().removeIf(List::isEmpty);
        if (byLevel.size() == 1) {
            return byUnit(byLevel.values().iterator().next());
        }
        return byLevel.entrySet().stream()
                .<Line>map(entry -> new Line.Group(plural(entry.getKey()), byUnit(entry.getValue())))
                .toList();
    }

    private String plural(String level) {
        return format.level(level).map(Level::plural).orElse(level);
    }

    private List<Line> byUnit(List<Item> items) {
        Map<List<UnitId>, List<Item>> byPath = new LinkedHashMap<>();
        items.forEach(item ->
                byPath.computeIfAbsent(path(item), _ -> new ArrayList<>()).add(item));
        List<Line> lines = new ArrayList<>();
        byPath.getOrDefault(List.<UnitId>of(), List.of()).forEach(item -> lines.add(line(item)));
        units.roots().forEach(unit -> group(unit, List.of(), byPath).ifPresent(lines::add));
        return lines;
    }

    private Optional<Line> group(Unit unit, List<UnitId> above, Map<List<UnitId>, List<Item>> byPath) {
        List<UnitId> path = new ArrayList<>(above);
        path.add(unit.id());
        List<Line> below = new ArrayList<>();
        byPath.getOrDefault(path, List.of()).forEach(item -> below.add(line(item)));
        units.children(unit.id()).forEach(child -> group(child, path, byPath).ifPresent(below::add));
        return below.isEmpty() ? Optional.empty() : Optional.of(new Line.Group(unit.name(), below));
    }

    /**
     * The units an item stands under. Where the items below have units of their own, the work is shared out there and
     * the item is the outer unit's; otherwise it is its own unit's.
     */
    private List<UnitId> path(Item item) {
        List<UnitId> path = plan.unitOf(item).map(units::path).orElse(List.of()).stream()
                .map(Unit::id)
                .toList();
        boolean sharedOut = format.childLevels(item.level()).stream()
                .anyMatch(level -> level.unit().use() != Level.Use.NONE);
        return sharedOut && path.size() > 1 ? path.subList(0, 1) : path;
    }

    private Line line(Item item) {
        return new Line.OfItem(
                item,
                plan.children(item.id()).stream()
                        .filter(child -> shown.contains(child.id()))
                        .map(this::line)
                        .toList());
    }
}
