package it.pdo.ui.results;

import it.pdo.scoring.FigureId;
import it.pdo.scoring.input.IndicatorInput;
import it.pdo.scoring.input.ItemInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import it.pdo.scoring.input.WorkState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A judged plan as a reader walks it: the body, its units, their items, what measures them. An item stands under the
 * item above it, or else under its unit, or else under the body.
 */
final class ResultTree {

    /** What stands at a place of the tree. */
    sealed interface Subject {
        /** The whole municipality. */
        record Body() implements Subject {}

        /** A unit of it. */
        record OfUnit(UnitInput unit) implements Subject {}

        /** An item of the plan. */
        record OfItem(ItemInput item) implements Subject {}

        /**
         * What measures an item.
         *
         * @param level of the item that carries it
         */
        record OfIndicator(IndicatorInput indicator, String level) implements Subject {}
    }

    /**
     * A place.
     *
     * @param parent absent at the body
     */
    record Node(FigureId figure, Subject subject, @Nullable FigureId parent, List<FigureId> below) {}

    private final Map<FigureId, Node> nodes = new LinkedHashMap<>();

    private ResultTree() {}

    static ResultTree of(ScoreInput input) {
        ResultTree tree = new ResultTree();
        tree.add(FigureId.BODY, new Subject.Body(), null);
        Map<String, UnitInput> units = new LinkedHashMap<>();
        input.units().forEach(unit -> units.put(unit.id(), unit));
        units.values().forEach(unit -> tree.add(unit, units));
        for (ItemInput item : input.items()) {
            String unit = item.unitId();
            FigureId under = unit == null ? FigureId.BODY : FigureId.unit(unit);
            tree.add(item, tree.nodes.containsKey(under) ? under : FigureId.BODY);
        }
        return tree;
    }

    Optional<Node> find(FigureId figure) {
        return Optional.ofNullable(nodes.get(figure));
    }

    Node body() {
        return find(FigureId.BODY).orElseThrow();
    }

    List<Node> below(Node node) {
        return node.below().stream().map(nodes::get).toList();
    }

    /** The places above, the body first, without the place itself. */
    List<Node> above(Node node) {
        List<Node> path = new ArrayList<>();
        FigureId parent = node.parent();
        while (parent != null) {
            Node at = find(parent).orElseThrow();
            path.addFirst(at);
            parent = at.parent();
        }
        return path;
    }

    /** Whether anything is judged at a place or below it: not at a unit without items, nor at what the year leaves out. */
    boolean anything(Node node) {
        return switch (node.subject()) {
            case Subject.OfUnit _ -> below(node).stream().anyMatch(this::anything);
            case Subject.OfItem(ItemInput item) -> item.state() != WorkState.NOT_FORESEEN;
            case Subject.Body _, Subject.OfIndicator _ -> true;
        };
    }

    /** The highest places that satisfy a condition, walking down from the body. */
    List<Node> highest(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        highest(body(), wanted, found);
        return found;
    }

    private void highest(Node node, Predicate<Node> wanted, List<Node> found) {
        if (wanted.test(node)) {
            found.add(node);
        } else {
            below(node).forEach(child -> highest(child, wanted, found));
        }
    }

    /** Units come in any order, so a parent may have to be placed before its turn. */
    private void add(UnitInput unit, Map<String, UnitInput> units) {
        FigureId figure = FigureId.unit(unit.id());
        if (nodes.containsKey(figure)) {
            return;
        }
        UnitInput parent = unit.parentId() == null ? null : units.get(unit.parentId());
        if (parent != null) {
            add(parent, units);
        }
        add(figure, new Subject.OfUnit(unit), parent == null ? FigureId.BODY : FigureId.unit(parent.id()));
    }

    private void add(ItemInput item, FigureId under) {
        FigureId figure = FigureId.item(item.id());
        add(figure, new Subject.OfItem(item), under);
        for (IndicatorInput indicator : item.indicators()) {
            add(FigureId.indicator(indicator.id()), new Subject.OfIndicator(indicator, item.level()), figure);
        }
        item.children().forEach(child -> add(child, figure));
    }

    private void add(FigureId figure, Subject subject, @Nullable FigureId parent) {
        nodes.put(figure, new Node(figure, subject, parent, new ArrayList<>()));
        if (parent != null) {
            find(parent).orElseThrow().below().add(figure);
        }
    }
}
