package it.pdo.scoring;

import it.pdo.scoring.input.LinkInput;
import it.pdo.scoring.input.ScoreInput;
import it.pdo.scoring.input.UnitInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which items count in which units; computed once for a plan. */
final class UnitMembership {
    private final List<MemberUnit> order = new ArrayList<>();
    private final Map<String, MemberUnit> byId = new LinkedHashMap<>();
    private final List<PreparedItem> shared = new ArrayList<>();

    /** A unit with the units below it and the items of its subtree. */
    static final class MemberUnit {
        final UnitInput input;
        final FigureId figure;
        final List<MemberUnit> subunits = new ArrayList<>();
        final List<Counted> items = new ArrayList<>();

        MemberUnit(UnitInput input) {
            this.input = input;
            this.figure = FigureId.unit(input.id());
        }
    }

    /**
     * An item in a unit.
     *
     * @param weight its weight there, null for its own
     * @param topmost true when no ancestor counts in the same unit
     * @param direct true when the unit itself is responsible, not a unit below it
     */
    record Counted(PreparedItem item, @Nullable BigDecimal weight, boolean topmost, boolean direct) {}

    UnitMembership(ScoreInput input, List<PreparedItem> items) {
        input.units().forEach(unit -> byId.put(unit.id(), new MemberUnit(unit)));
        byId.values().forEach(unit -> {
            MemberUnit parent = parent(unit);
            if (parent != null) {
                parent.subunits.add(unit);
            }
        });
        byId.values().stream().filter(unit -> parent(unit) == null).forEach(this::addSubtreeFirst);
        Map<String, List<LinkInput>> links = new HashMap<>();
        for (LinkInput link : input.links()) {
            if (byId.containsKey(link.parentId())) {
                links.computeIfAbsent(link.itemId(), id -> new ArrayList<>()).add(link);
            }
        }
        Map<PreparedItem, Set<MemberUnit>> above = new HashMap<>();
        items.forEach(item -> place(item, links.getOrDefault(item.input.id(), List.of()), above));
    }

    /** The units, lower ones before higher ones. */
    List<MemberUnit> order() {
        return order;
    }

    /** The topmost items in which every unit takes part. */
    List<PreparedItem> shared() {
        return shared;
    }

    private @Nullable MemberUnit parent(MemberUnit unit) {
        String parentId = unit.input.parentId();
        return parentId == null ? null : byId.get(parentId);
    }

    private void addSubtreeFirst(MemberUnit unit) {
        unit.subunits.forEach(this::addSubtreeFirst);
        order.add(unit);
    }

    private void place(PreparedItem item, List<LinkInput> links, Map<PreparedItem, Set<MemberUnit>> above) {
        Set<MemberUnit> inherited = item.parent == null ? Set.of() : above.getOrDefault(item.parent, Set.of());
        Set<MemberUnit> covered = new LinkedHashSet<>();
        String unitId = item.input.unitId();
        if (unitId != null) {
            collect(item, unitId, null, inherited, covered);
        }
        links.forEach(link -> collect(item, link.parentId(), link.weight(), inherited, covered));
        covered.addAll(inherited);
        above.put(item, covered);
        if (item.input.shared() && !underShared(item)) {
            shared.add(item);
        }
    }

    private void collect(
            PreparedItem item,
            String unitId,
            @Nullable BigDecimal weight,
            Set<MemberUnit> inherited,
            Set<MemberUnit> covered) {
        MemberUnit first = byId.get(unitId);
        if (first == null) {
            throw new IllegalArgumentException("item " + item.input.id() + " names unknown unit " + unitId);
        }
        for (MemberUnit unit = first; unit != null; unit = parent(unit)) {
            if (covered.add(unit)) {
                unit.items.add(new Counted(item, weight, !inherited.contains(unit), unit == first));
            }
        }
    }

    private static boolean underShared(PreparedItem item) {
        for (PreparedItem up = item.parent; up != null; up = up.parent) {
            if (up.input.shared()) {
                return true;
            }
        }
        return false;
    }
}
