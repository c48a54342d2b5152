package it.pdo.lifecycle.secondlevel;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.planning.Item;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The second-level items of a plan by outermost unit. Pure. */
final class SecondLevelItems {
    private final PlanTree tree;
    private final UnitTree units;
    private final Set<String> levels;
    private final Set<String> above;
    private final Map<UnitId, Integer> counts = new HashMap<>();
    private final Set<UnitId> concerned = new HashSet<>();

    SecondLevelItems(PlanTree tree, Optional<PlanFormat> format, UnitTree units) {
        this.tree = tree;
        this.units = units;
        var second = format.stream()
                .flatMap(known -> known.levels().stream())
                .filter(Level::secondLevel)
                .toList();
        this.levels = second.stream().map(Level::code).collect(Collectors.toSet());
        this.above = second.stream().flatMap(level -> level.parents().stream()).collect(Collectors.toSet());
        for (var item : tree.items()) {
            if (levels.contains(item.level())) {
                root(item).ifPresent(unit -> counts.merge(unit, 1, Integer::sum));
            } else if (takes(item)) {
                root(item).ifPresent(concerned::add);
            }
        }
    }

    /** Whether it is a second-level item. */
    boolean isSecond(Item item) {
        return levels.contains(item.level());
    }

    /** Whether second-level items may stand under it. */
    boolean takes(Item item) {
        return above.contains(item.level()) && !isSecond(item) && tree.active(item);
    }

    /** The outermost unit an item belongs to. */
    Optional<UnitId> root(Item item) {
        return tree.unitOf(item).flatMap(this::root);
    }

    private Optional<UnitId> root(UnitId unit) {
        return units.path(units.standIn(unit).map(Unit::id).orElse(unit)).stream()
                .findFirst()
                .map(Unit::id);
    }

    /** Whether the unit has objectives under which second-level ones may stand. */
    boolean concerns(UnitId unit) {
        return concerned.contains(unit) || count(unit) > 0;
    }

    int count(UnitId unit) {
        return counts.getOrDefault(unit, 0);
    }

    /** Whether the change is one of a second-level item of the unit. */
    boolean touches(ItemChange change, UnitId unit) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .filter(content -> levels.contains(content.level()))
                .anyMatch(content -> {
                    var own = content.unit();
                    var parent = content.parent();
                    var of = own != null
                            ? Optional.of(own)
                            : parent == null
                                    ? Optional.<UnitId>empty()
                                    : tree.item(parent).flatMap(tree::unitOf);
                    return of.flatMap(this::root).filter(unit::equals).isPresent();
                });
    }
}
