package it.pdo.scoring.input;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the engine needs of a plan, as plain values without clock or database. The same input and policy give the
 * same sheet on every machine.
 *
 * <p>Identifiers are opaque texts, unique among units, items and indicators together.
 *
 * @param planCode code of the plan, unique in the municipality
 * @param year the year being measured, in which the months of the cronoprogram fall
 * @param at the month at whose end the plan is scored; later readings and progress are ignored
 * @param formatVersion the version of the plan format the plan is written in, stored in frozen sheets
 * @param units the organisation, in any order; a parent must be in the list
 * @param items the top items of the plan; each carries its children
 * @param links further parents of items (shared and transversal objectives, matrix rows); an item counts once for the
 *     whole municipality
 * @param planYear what the plan format and the reporting periods say; null for a table of indicators without a plan
 */
public record ScoreInput(
        String planCode,
        int year,
        YearMonth at,
        String formatVersion,
        List<UnitInput> units,
        List<ItemInput> items,
        List<LinkInput> links,
        @Nullable PlanYear planYear) {

    /** The deepest tree accepted; real formats have at most six levels, and a deeper tree would exhaust the stack. */
    private static final int DEEPEST = 64;

    public ScoreInput {
        units = List.copyOf(units);
        items = List.copyOf(items);
        links = List.copyOf(links);
        Set<String> ids = new HashSet<>();
        units.forEach(unit -> requireNew(ids, unit.id()));
        for (UnitInput unit : units) {
            String parent = unit.parentId();
            if (parent != null && !ids.contains(parent)) {
                throw new IllegalArgumentException("unit " + unit.id() + " has unknown parent " + parent);
            }
        }
        requireNoCircle(units);
        items.forEach(item -> requireNewTree(ids, item, 1));
        for (LinkInput link : links) {
            if (!ids.contains(link.itemId()) || !ids.contains(link.parentId())) {
                throw new IllegalArgumentException("link between unknown ids " + link);
            }
        }
    }

    /** A plan without a calendar of its own. */
    public ScoreInput(
            String planCode,
            int year,
            YearMonth at,
            String formatVersion,
            List<UnitInput> units,
            List<ItemInput> items,
            List<LinkInput> links) {
        this(planCode, year, at, formatVersion, units, items, links, null);
    }

    /** A copy with what the format and the periods say of the year. */
    public ScoreInput withPlanYear(@Nullable PlanYear other) {
        return new ScoreInput(planCode, year, at, formatVersion, units, items, links, other);
    }

    /** A copy with a calendar, in a closed month. */
    public ScoreInput withCalendar(ReadingCalendar calendar) {
        return withPlanYear(PlanYear.of(calendar));
    }

    /** A copy scored at the end of another month. */
    public ScoreInput at(YearMonth month) {
        return new ScoreInput(planCode, year, month, formatVersion, units, items, links, planYear);
    }

    /** A copy with other items, for simulations. */
    public ScoreInput withItems(List<ItemInput> others) {
        return new ScoreInput(planCode, year, at, formatVersion, units, others, links, planYear);
    }

    private static void requireNewTree(Set<String> ids, ItemInput item, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("more than " + DEEPEST + " levels of items");
        }
        requireNew(ids, item.id());
        item.indicators().forEach(indicator -> requireNew(ids, indicator.id()));
        item.children().forEach(child -> requireNewTree(ids, child, depth + 1));
    }

    private static void requireNoCircle(List<UnitInput> units) {
        Map<String, String> parents = new HashMap<>();
        for (UnitInput unit : units) {
            String parent = unit.parentId();
            if (parent != null) {
                parents.put(unit.id(), parent);
            }
        }
        for (UnitInput unit : units) {
            int steps = 0;
            for (String up = parents.get(unit.id()); up != null; up = parents.get(up)) {
                if (++steps > DEEPEST) {
                    throw new IllegalArgumentException("unit " + unit.id() + " is above itself, or too deep");
                }
            }
        }
    }

    private static void requireNew(Set<String> ids, String id) {
        if (id.isBlank() || !ids.add(id)) {
            throw new IllegalArgumentException("blank or repeated id '" + id + "'");
        }
    }
}
