package it.pdo.scoring;

import it.pdo.scoring.graph.DependencyOrder;
import it.pdo.scoring.input.CronoprogramInput;
import it.pdo.scoring.input.DerivationInput;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.PersonShare;
import it.pdo.scoring.input.ScoreInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its texts parsed and its links resolved, ready to be scored under any policy. Preparing is the slow part;
 * it is done once for each input. Immutable and thread-safe.
 */
public final class PreparedPlan {
    private final ScoreInput input;
    private final List<PreparedItem> items = new ArrayList<>();
    private final List<PreparedIndicator> indicators = new ArrayList<>();
    private final Map<String, PreparedItem> itemsById = new HashMap<>();
    private final Map<String, PreparedIndicator> indicatorsById = new HashMap<>();
    private final Map<String, List<Participation>> people = new LinkedHashMap<>();
    private final UnitMembership units;
    private final int[] order;

    private PreparedPlan(ScoreInput input) {
        this.input = input;
        input.items().forEach(item -> add(item, null));
        for (LinkInput link : input.links()) {
            PreparedItem parent = itemsById.get(link.parentId());
            PreparedItem item = itemsById.get(link.itemId());
            if (item == null) {
                throw new IllegalArgumentException("only items have further parents: " + link);
            }
            if (parent != null) {
                parent.children.add(new PreparedItem.Child(item, link.weight()));
            }
        }
        this.units = new UnitMembership(input, items);
        this.order = orderOf(needs());
    }

    /** Parses every target and reading of a plan. */
    public static PreparedPlan of(ScoreInput input) {
        return new PreparedPlan(input);
    }

    public ScoreInput input() {
        return input;
    }

    List<PreparedItem> items() {
        return items;
    }

    List<PreparedIndicator> indicators() {
        return indicators;
    }

    UnitMembership units() {
        return units;
    }

    Map<String, List<Participation>> people() {
        return people;
    }

    /** Item indices, then indicator indices shifted by the number of items; dependencies come first. */
    int[] order() {
        return order;
    }

    @Nullable
    PreparedIndicator indicator(String id) {
        return indicatorsById.get(id);
    }

    @Nullable
    PreparedItem item(String id) {
        return itemsById.get(id);
    }

    Optional<CronoprogramInput> cronoprogram(String itemId) {
        PreparedItem item = itemsById.get(itemId);
        return item == null ? Optional.empty() : Optional.ofNullable(item.input.cronoprogram());
    }

    /** A person's participation in an item. */
    record Participation(PreparedItem item, PersonShare share) {}

    private PreparedItem add(ItemInput source, @Nullable PreparedItem parent) {
        PreparedItem item = new PreparedItem(source, items.size(), parent);
        items.add(item);
        itemsById.put(source.id(), item);
        for (IndicatorInput indicator : source.indicators()) {
            PreparedIndicator prepared = new PreparedIndicator(indicator, indicators.size(), item, input);
            indicators.add(prepared);
            indicatorsById.put(indicator.id(), prepared);
            item.indicators.add(prepared);
        }
        for (PersonShare share : source.people()) {
            people.computeIfAbsent(share.personId(), id -> new ArrayList<>()).add(new Participation(item, share));
        }
        for (ItemInput child : source.children()) {
            item.children.add(new PreparedItem.Child(add(child, item), null));
        }
        return item;
    }

    /**
     * What each figure may depend on under any policy: a cycle in a plan is an error even if the current policy does
     * not use that link.
     */
    private int[][] needs() {
        int[][] needs = new int[items.size() + indicators.size()][];
        for (PreparedItem item : items) {
            List<Integer> below = new ArrayList<>();
            item.indicators.forEach(indicator -> below.add(node(indicator)));
            item.children.forEach(child -> below.add(child.item().index));
            needs[item.index] = ints(below);
        }
        for (PreparedIndicator indicator : indicators) {
            needs[node(indicator)] = ints(needsOf(indicator));
        }
        return needs;
    }

    private List<Integer> needsOf(PreparedIndicator indicator) {
        List<Integer> needs = new ArrayList<>();
        switch (indicator.input.derivation()) {
            case DerivationInput.Children children ->
                indicator.item.children.forEach(child -> needs.add(child.item().index));
            case DerivationInput.Formula formula ->
                formula.references().values().forEach(id -> {
                    PreparedIndicator other = indicatorsById.get(id);
                    if (other != null) {
                        needs.add(node(other));
                    }
                });
            case DerivationInput.None none -> {}
            case DerivationInput.Cronoprogram cronoprogram -> {}
            case DerivationInput.Ratio ratio -> {}
            case DerivationInput.Scorecard scorecard -> {}
        }
        return needs;
    }

    private int node(PreparedIndicator indicator) {
        return items.size() + indicator.index;
    }

    private int[] orderOf(int[][] needs) {
        DependencyOrder dependencies = new DependencyOrder(needs);
        for (int[] cycle : dependencies.cycles()) {
            StringBuilder path = new StringBuilder();
            for (int node : dependencies.path(cycle)) {
                path.append(path.isEmpty() ? "" : " → ").append(title(node));
            }
            for (int node : cycle) {
                if (node < items.size()) {
                    items.get(node).cycle = path.toString();
                } else {
                    indicators.get(node - items.size()).cycle = path.toString();
                }
            }
        }
        return dependencies.order();
    }

    private String title(int node) {
        if (node >= items.size()) {
            return "«" + indicators.get(node - items.size()).input.name() + "»";
        }
        ItemInput item = items.get(node).input;
        return item.code().isEmpty() ? "«" + item.title() + "»" : item.code() + " «" + item.title() + "»";
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
