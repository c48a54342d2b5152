package it.pdo.exchange.reading;

import it.pdo.planning.ItemDraft;
import it.pdo.planning.PlanDraft;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much was read.
 *
 * @param items items by level code, in order of first appearance
 * @param links further parents of items: units that share them, transversal objectives, rows of a matrix
 */
public record ImportCounts(
        Map<String, Integer> items, int indicators, int actions, int cells, int people, int resources, int links) {

    public ImportCounts {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    public static ImportCounts of(PlanDraft plan) {
        Tally tally = new Tally();
        plan.items().forEach(tally::add);
        return new ImportCounts(
                tally.items, tally.indicators, tally.actions, tally.cells, tally.people, tally.resources, tally.links);
    }

    /** Items of all levels. */
    public int allItems() {
        return items.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static final class Tally {
        final Map<String, Integer> items = new LinkedHashMap<>();
        int indicators;
        int actions;
        int cells;
        int people;
        int resources;
        int links;

        void add(ItemDraft item) {
            items.merge(item.level(), 1, Integer::sum);
            indicators += item.indicators().size();
            actions +=
                    item.indicators().stream().mapToInt(i -> i.actions().size()).sum();
            cells += item.cronoprogram().size();
            people += item.people().size();
            resources += item.resources().size();
            links += item.links().size();
            List<ItemDraft> children = item.children();
            children.forEach(this::add);
        }
    }
}
