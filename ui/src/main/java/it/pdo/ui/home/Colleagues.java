package it.pdo.ui.home;

import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who works where, to say whose entry is awaited. */
@Singleton
final class Colleagues {
    private final Units units;
    private final People people;

    Colleagues(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    /** Names of the people of each unit, by the unit's name. */
    Map<String, List<String>> byUnit() {
        UnitTree tree = units.tree();
        return people.all().stream()
                .filter(person -> unitOf(person, tree).isPresent())
                .collect(Collectors.groupingBy(
                        person -> unitOf(person, tree).orElseThrow().name(),
                        Collectors.mapping(Person::name, Collectors.toList())));
    }

    private static Optional<Unit> unitOf(Person person, UnitTree tree) {
        return Optional.ofNullable(person.unit()).flatMap(tree::find);
    }
}
