package it.pdo.ui.home;

import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import jakarta.inject.Singleton;
import java.time.YearMonth;
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

    /** Names of the people of each unit, as they worked there at the end of a month; of a unit that had ended then at its successor. */
    Map<UnitId, List<String>> byUnit(YearMonth month) {
        UnitTree tree = units.tree(month);
        return people.all(month.atEndOfMonth()).stream()
                .filter(person -> unitOf(person, tree).isPresent())
                .collect(Collectors.groupingBy(
                        person -> unitOf(person, tree).orElseThrow(),
                        Collectors.mapping(Person::name, Collectors.toList())));
    }

    private static Optional<UnitId> unitOf(Person person, UnitTree tree) {
        return Optional.ofNullable(person.unit()).flatMap(tree::standIn).map(Unit::id);
    }
}
