package it.pdo.ui.plan;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.planning.Item;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The items of a plan that are printed, in the order of the plan.
 *
 * @param levels of which there are items to print, in the format's order
 */
record PrintedItems(List<Item> items, List<Level> levels) {

    /**
     * Chooses among items that may be read.
     *
     * @param level code of the one wanted; where it is absent, items whose sheet stands by itself: those at the top, and those
     *     with fields of their own that the sheet above does not show
     */
    static PrintedItems of(PlanTree plan, PlanFormat format, Set<ItemId> among, @Nullable String level) {
        List<Item> all = new ArrayList<>();
        plan.roots().forEach(root -> walk(plan, root, among, all));
        Set<String> there = all.stream().map(Item::level).collect(Collectors.toSet());
        List<Level> levels = format.levels().stream()
                .filter(one -> there.contains(one.code()))
                .toList();
        List<Item> items = all.stream()
                .filter(item ->
                        level == null ? standsAlone(item, format) : item.level().equals(level))
                .sorted(Comparator.comparingInt(item -> outermost(levels, plan, item)))
                .toList();
        return new PrintedItems(items, levels);
    }

    private static void walk(PlanTree plan, Item item, Set<ItemId> among, List<Item> into) {
        if (among.contains(item.id())) {
            into.add(item);
        }
        plan.children(item.id()).forEach(child -> walk(plan, child, among, into));
    }

    private static boolean standsAlone(Item item, PlanFormat format) {
        return item.parent() == null
                || format.level(item.level())
                        .filter(level -> !level.fields().isEmpty())
                        .isPresent();
    }

    /** Items of one level of the top stand together, as the plan's page shows them. */
    private static int outermost(List<Level> levels, PlanTree plan, Item item) {
        List<Item> above = plan.ancestors(item);
        String code = above.isEmpty() ? item.level() : above.getFirst().level();
        return levels.stream().map(Level::code).toList().indexOf(code);
    }
}
