package it.pdo.planning;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which items a plan foresees in which of its years: those that {@link YearlyFields#foreseen} says, unless one above them is
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

    /** Whether any item of the plan is left out of any of its years. */
    public boolean differs() {
        return !deciding.isEmpty()
                && tree.items().stream()
                        .anyMatch(
                                item -> years(item).size() < tree.plan().years().size());
    }

    /** Whether the plan foresees the item in a year. */
    public boolean in(Item item, int year) {
        return itself(item, year) && tree.ancestors(item).stream().allMatch(above -> itself(above, year));
    }

    private boolean itself(Item item, int year) {
        Level level = deciding.get(item.level());
        return level == null || YearlyFields.foreseen(item, level, year);
    }

    /** The years of the plan in which it foresees the item, the earliest first. */
    public List<Integer> years(Item item) {
        return tree.plan().years().stream().filter(year -> in(item, year)).toList();
    }
}
