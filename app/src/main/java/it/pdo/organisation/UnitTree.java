package it.pdo.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units of a body as a tree; immutable, siblings in their position. */
public final class UnitTree {
    private final Map<UnitId, Unit> byId = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();
    private final List<Unit> roots = new ArrayList<>();

    /** @throws IllegalArgumentException when a unit names a parent that is not among them, or the units form a cycle */
    public UnitTree(List<Unit> units) {
        units.stream()
                .sorted(Comparator.comparingInt(Unit::position).thenComparing(Unit::id))
                .forEach(unit -> byId.put(unit.id(), unit));
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
        if (roots.stream().mapToInt(root -> subtree(root.id()).size()).sum() != byId.size()) {
            throw new IllegalArgumentException("units form a cycle");
        }
    }

    public List<Unit> roots() {
        return List.copyOf(roots);
    }

    public List<Unit> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Unit> findByCode(String code) {
        return byId.values().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public List<Unit> children(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The unit and everything below it; empty for a unit that is not in the tree. */
    public Set<UnitId> subtree(UnitId id) {
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

    /** From the outermost unit down to this one; empty for a unit that is not in the tree. */
    public List<Unit> path(UnitId id) {
        var path = new ArrayDeque<Unit>();
        for (var unit = byId.get(id); unit != null; unit = unit.parent() == null ? null : byId.get(unit.parent())) {
            path.addFirst(unit);
        }
        return List.copyOf(path);
    }
}
