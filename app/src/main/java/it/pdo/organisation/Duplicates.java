package it.pdo.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds units and people that are probably recorded more than once. */
@Singleton
public class Duplicates {
    private final Units units;
    private final People people;

    Duplicates(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    /**
     * What is there more than once. Each group has at least two members.
     *
     * @param units units of today with one name under one parent
     * @param people people with one name and one category who work in one unit; people in no unit are left out
     */
    public record Found(List<List<Unit>> units, List<List<Person>> people) {

        public Found {
            units = List.copyOf(units);
            people = List.copyOf(people);
        }

        public boolean isEmpty() {
            return units.isEmpty() && people.isEmpty();
        }
    }

    /** The doubles of today. */
    public Found find() {
        return find(units.tree(), people.all());
    }

    /** {@link #find} as it would be when units of today were another one already. */
    static List<List<Person>> people(Collection<Person> people, Map<UnitId, UnitId> merged) {
        return groups(people.stream().filter(person -> person.unit() != null).toList(), person -> {
            var unit = person.unit();
            return new PersonKey(
                    unit == null ? null : merged.getOrDefault(unit, unit),
                    Unit.nameKey(person.name()),
                    person.category());
        });
    }

    static Found find(UnitTree tree, Collection<Person> people) {
        return new Found(
                groups(
                        // one whose last day is known may have been merged already
                        tree.all().stream()
                                .filter(unit -> unit.validTo() == null)
                                .toList(),
                        unit -> new UnitKey(unit.parent(), Unit.nameKey(unit.name()))),
                people(people, Map.of()));
    }

    private record UnitKey(@Nullable UnitId parent, String name) {}

    private record PersonKey(@Nullable UnitId unit, String name, String category) {}

    private static <T> List<List<T>> groups(Collection<T> things, Function<T, ?> key) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        things.forEach(thing ->
                groups.computeIfAbsent(key.apply(thing), _ -> new ArrayList<>()).add(thing));
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }
}
