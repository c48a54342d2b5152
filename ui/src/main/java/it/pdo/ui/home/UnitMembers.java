package it.pdo.ui.home;

import it.pdo.identity.Directory;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Person;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who works where, to say whose entry is awaited. */
@Singleton
final class UnitMembers {
    private final Directory directory;

    UnitMembers(Directory directory) {
        this.directory = directory;
    }

    /** Names of the people of each unit, as they worked there at the end of a month; of a unit that had ended then at its successor. */
    Map<UnitId, List<String>> byUnit(SignedIn who, YearMonth month) {
        UnitTree tree = directory.units(who, month);
        return directory.people(who, month.atEndOfMonth()).stream()
                .filter(person -> unitOf(person, tree).isPresent())
                .collect(Collectors.groupingBy(
                        person -> unitOf(person, tree).orElseThrow(),
                        Collectors.mapping(Person::name, Collectors.toList())));
    }

    private static Optional<UnitId> unitOf(Person person, UnitTree tree) {
        return Optional.ofNullable(person.unit()).flatMap(tree::standIn).map(Unit::id);
    }
}
