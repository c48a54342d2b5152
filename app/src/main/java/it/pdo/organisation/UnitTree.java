package it.pdo.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units of a municipality at a point in time, as an immutable tree; siblings in order.
 *
 * <p>A plan may refer to a unit that has ended by then or has not begun. Such a unit is absent: it is not in {@link
 * #all}, but {@link #find} returns it, {@link #standIn} its successor or predecessor at that time, and {@link #subtree}
 * includes it below that unit, so that no item of a plan is lost by a reorganisation. See {@code
 * docs/decisions/0015-dated-units.md}.
 */
public final class UnitTree {
    private final Map<UnitId, Unit> byId = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();
    private final List<Unit> roots = new ArrayList<>();
    private final Map<UnitId, Unit> absent = new LinkedHashMap<>();
    private final Map<UnitId, UnitId> standIns;

    /** @throws IllegalArgumentException when a unit names a parent that is not among them, or the units form a cycle */
    public UnitTree(List<Unit> units) {
        this(units, List.of(), Map.of());
    }

    /**
     * @param absent units that do not exist at the time, as they were nearest to it
     * @param standIns by an absent unit the one that exists and answers for what was its own; not all have one
     */
    UnitTree(Collection<Unit> units, Collection<Unit> absent, Map<UnitId, UnitId> standIns) {
        units.stream()
                .sorted(Comparator.comparingInt(Unit::position).thenComparing(Unit::id))
                .forEach(unit -> byId.put(unit.id(), unit));
        absent.forEach(unit -> this.absent.put(unit.id(), unit));
        this.standIns = Map.copyOf(standIns);
        for (var unit : byId.values()) {
            var parent = unit.parent();
            if (parent == null) {
                roots.add(unit);
            } else if (byId.containsKey(parent)) {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(unit);
            } else {
                throw new IllegalArgumentException("unit " + unit.code() + " has no parent " + parent);
            }
        }
        if (roots.stream().mapToInt(root -> below(root.id()).size()).sum() != byId.size()) {
            throw new IllegalArgumentException("units form a cycle");
        }
    }

    public List<Unit> roots() {
        return List.copyOf(roots);
    }

    /** The units that exist at the time. */
    public List<Unit> all() {
        return List.copyOf(byId.values());
    }

    /** A unit; an absent one in its version nearest to the time. Empty for an unknown unit. */
    public Optional<Unit> find(UnitId id) {
        var unit = byId.get(id);
        return Optional.ofNullable(unit == null ? absent.get(id) : unit);
    }

    /** The existing unit that stands for this one: itself, or its successor or predecessor. */
    public Optional<Unit> standIn(UnitId id) {
        return Optional.ofNullable(byId.get(standIns.getOrDefault(id, id)));
    }

    /** The existing unit with a code. */
    public Optional<Unit> findByCode(String code) {
        return byId.values().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public List<Unit> children(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /**
     * The ids of the unit and its descendants, including absent units that one of these stands for; for an absent unit,
     * itself and its absent descendants. Empty for an unknown unit.
     */
    public Set<UnitId> subtree(UnitId id) {
        var found = below(id);
        if (found.isEmpty() && absent.containsKey(id)) {
            found.add(id);
        }
        if (!found.isEmpty()) {
            absent.keySet().stream()
                    .filter(other -> !Collections.disjoint(owners(other), found))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    private Set<UnitId> below(UnitId id) {
        var found = new LinkedHashSet<UnitId>();
        var open = new ArrayDeque<UnitId>();
        if (byId.containsKey(id)) {
            open.add(id);
        }
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                children.getOrDefault(next, List.of()).forEach(child -> open.add(child.id()));
            }
        }
        return found;
    }

    /**
     * The owners of an absent unit: its absent ancestors, and its stand-in or else the first ancestor that exists or
     * has one.
     */
    private Set<UnitId> owners(UnitId id) {
        var owners = new HashSet<UnitId>();
        var answering = standIns.get(id);
        var at = absent.get(id);
        while (at != null) {
            var parent = at.parent();
            if (parent == null || owners.contains(parent)) {
                break;
            }
            var above = absent.get(parent);
            if (above != null) {
                owners.add(parent);
            }
            if (answering == null) {
                answering = above == null ? parent : standIns.get(parent);
            }
            at = above;
        }
        if (answering != null) {
            owners.add(answering);
        }
        return owners;
    }

    /** The path from the top unit to this one; of an absent unit as of its version. Empty for an unknown unit. */
    public List<Unit> path(UnitId id) {
        var path = new ArrayDeque<Unit>();
        var seen = new HashSet<UnitId>();
        for (var unit = known(id); unit != null && seen.add(unit.id()); unit = known(unit.parent())) {
            path.addFirst(unit);
        }
        return List.copyOf(path);
    }

    private @Nullable Unit known(@Nullable UnitId id) {
        return id == null ? null : find(id).orElse(null);
    }
}
