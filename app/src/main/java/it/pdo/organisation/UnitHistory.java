package it.pdo.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything the units of a body ever were, and who took over from those that ended. Immutable and pure. */
final class UnitHistory {
    private final Map<UnitId, List<Unit>> versions = new LinkedHashMap<>();
    private final Map<UnitId, List<UnitId>> successors = new HashMap<>();
    private final Map<UnitId, List<UnitId>> predecessors = new HashMap<>();
    /** By a unit that was recorded twice the first day on which it is another. */
    private final Map<UnitId, LocalDate> duplicates = new HashMap<>();

    UnitHistory(Collection<UnitVersionRow> versions, Collection<UnitSuccessionRow> successions) {
        versions.stream()
                .map(UnitVersionRow::unit)
                .sorted(Comparator.comparing(Unit::validFrom).thenComparing(Unit::id))
                .forEach(unit -> this.versions
                        .computeIfAbsent(unit.id(), _ -> new ArrayList<>())
                        .add(unit));
        successions.stream()
                .sorted(Comparator.comparingInt(UnitSuccessionRow::position).thenComparingLong(UnitSuccessionRow::id))
                .forEach(row -> {
                    var unit = new UnitId(row.unitId());
                    var successor = new UnitId(row.successorId());
                    successors.computeIfAbsent(unit, _ -> new ArrayList<>()).add(successor);
                    predecessors
                            .computeIfAbsent(successor, _ -> new ArrayList<>())
                            .add(unit);
                    if (row.duplicate()) {
                        duplicates.put(unit, row.validFrom());
                    }
                });
    }

    /**
     * The units that existed on any day between two, each as it last was by the second. Those that did not exist then are
     * known to the tree, too: as they were nearest to it, with the unit that stands in for them.
     *
     * @param to not before {@code from}
     */
    UnitTree during(LocalDate from, LocalDate to) {
        Map<UnitId, Unit> present = new LinkedHashMap<>();
        Map<UnitId, Unit> absent = new LinkedHashMap<>();
        versions.forEach((id, all) -> last(all, from, to)
                .filter(_ -> !isDuplicate(id, to))
                .ifPresentOrElse(unit -> present.put(id, unit), () -> absent.put(id, nearest(all, from))));
        Map<UnitId, UnitId> standIns = new HashMap<>();
        absent.keySet().forEach(id -> standIn(id, from, to, present.keySet(), new HashSet<>())
                .ifPresent(unit -> standIns.put(id, unit)));
        present.replaceAll((_, unit) -> unit.under(parent(unit, present, absent, standIns)));
        withoutCycles(present);
        return new UnitTree(present.values(), absent.values(), standIns);
    }

    /** Whether at the end of a time a unit is another that it was recorded beside; then it is not a part of that time at all. */
    private boolean isDuplicate(UnitId id, LocalDate to) {
        var since = duplicates.get(id);
        return since != null && !since.isAfter(to);
    }

    private static Optional<Unit> last(List<Unit> all, LocalDate from, LocalDate to) {
        return all.stream().filter(unit -> unit.existsBetween(from, to)).reduce((_, later) -> later);
    }

    /** The last version before a day, or the first there is. */
    private static Unit nearest(List<Unit> all, LocalDate day) {
        return all.stream()
                .filter(unit -> unit.validFrom().isBefore(day))
                .reduce((_, later) -> later)
                .orElseGet(all::getFirst);
    }

    /** Forward to who took over from a unit that had ended, back to whom it came from where it had not begun. */
    private Optional<UnitId> standIn(UnitId id, LocalDate from, LocalDate to, Set<UnitId> present, Set<UnitId> seen) {
        if (present.contains(id)) {
            return Optional.of(id);
        }
        var all = versions.get(id);
        if (all == null || !seen.add(id)) {
            return Optional.empty();
        }
        var next = all.getFirst().validFrom().isBefore(from) || isDuplicate(id, to) ? successors : predecessors;
        return next.getOrDefault(id, List.of()).stream()
                .flatMap(other -> standIn(other, from, to, present, seen).stream())
                .findFirst();
    }

    /** The nearest unit above that exists: a parent that ended while its units went on is stepped over. */
    private static @Nullable UnitId parent(
            Unit unit, Map<UnitId, Unit> present, Map<UnitId, Unit> absent, Map<UnitId, UnitId> standIns) {
        Set<UnitId> seen = new HashSet<>();
        var at = unit.parent();
        while (at != null && !present.containsKey(at) && seen.add(at)) {
            var standIn = standIns.get(at);
            var gone = absent.get(at);
            at = standIn != null ? standIn : gone == null ? null : gone.parent();
        }
        return at == null || !present.containsKey(at) || at.equals(unit.id()) ? null : at;
    }

    /** Rows that put a unit above itself cannot be written by {@link Reorganisations}; should they be there, they cut nobody off. */
    private static void withoutCycles(Map<UnitId, Unit> present) {
        for (var id : List.copyOf(present.keySet())) {
            Set<UnitId> above = new HashSet<>();
            var at = present.get(id);
            while (at != null && above.add(at.id())) {
                var parent = at.parent();
                at = parent == null ? null : present.get(parent);
            }
            if (at != null && at.id().equals(id)) {
                present.put(id, at.under(null));
            }
        }
    }

    /** Whether on every day from this one on each parent exists, nothing is above itself and codes are unique. */
    boolean isSoundSince(LocalDate day) {
        var days = new TreeSet<LocalDate>();
        days.add(day);
        versions.values()
                .forEach(all -> all.forEach(unit -> {
                    days.add(unit.validFrom());
                    var last = unit.validTo();
                    if (last != null) {
                        days.add(last.plusDays(1));
                    }
                }));
        return days.tailSet(day).stream().allMatch(this::isSoundOn);
    }

    private boolean isSoundOn(LocalDate day) {
        Map<UnitId, Unit> units = new HashMap<>();
        Set<String> codes = new HashSet<>();
        for (var all : versions.values()) {
            var valid =
                    all.stream().filter(unit -> unit.existsBetween(day, day)).toList();
            if (valid.size() > 1 || valid.stream().anyMatch(unit -> !codes.add(UnitCodes.key(unit.code())))) {
                return false;
            }
            valid.forEach(unit -> units.put(unit.id(), unit));
        }
        return units.values().stream().allMatch(unit -> reachesTheTop(unit, units));
    }

    private static boolean reachesTheTop(Unit unit, Map<UnitId, Unit> units) {
        Set<UnitId> seen = new HashSet<>();
        var at = unit;
        while (at != null && seen.add(at.id())) {
            var parent = at.parent();
            if (parent == null) {
                return true;
            }
            at = units.get(parent);
        }
        return false;
    }
}
