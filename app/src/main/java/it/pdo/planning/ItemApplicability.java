package it.pdo.planning;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which items apply in which years of a plan: those that {@link YearlyFields#foreseen} includes, unless an ancestor is
 * left out. Pure.
 */
public final class ItemApplicability {
    private final PlanTree tree;
    private final Map<String, Level> deciding;

    public ItemApplicability(PlanTree tree, Optional<PlanFormat> format) {
        this.tree = tree;
        this.deciding = format.stream()
                .flatMap(known -> known.levels().stream())
                .filter(YearlyFields::decide)
                .collect(Collectors.toMap(Level::code, Function.identity()));
    }

    /** Whether any item is left out in any year. */
    public boolean differs() {
        return !deciding.isEmpty()
                && tree.items().stream()
                        .anyMatch(
                                item -> years(item).size() < tree.plan().years().size());
    }

    /** Whether the plan includes the item in a year. */
    public boolean in(Item item, int year) {
        return itself(item, year) && tree.ancestors(item).stream().allMatch(above -> itself(above, year));
    }

    private boolean itself(Item item, int year) {
        Level level = deciding.get(item.level());
        return level == null || YearlyFields.foreseen(item, level, year);
    }

    /** The years in which the plan includes the item, in ascending order. */
    public List<Integer> years(Item item) {
        return tree.plan().years().stream().filter(year -> in(item, year)).toList();
    }
}
