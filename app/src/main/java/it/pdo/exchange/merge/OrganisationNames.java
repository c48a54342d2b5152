package it.pdo.exchange.merge;

import it.pdo.organisation.Person;
import it.pdo.organisation.PersonId;
import it.pdo.organisation.Unit;
import it.pdo.organisation.UnitId;
import it.pdo.organisation.UnitTree;
import it.pdo.tenancy.IdGenerator;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The current units and people. A new unit gets an id here already, so that a plan can be compared before anything is
 * stored; {@link #missing} returns the names of new units.
 */
public final class OrganisationNames implements MergeNames {

    private final UnitTree units;
    private final Map<List<String>, UnitId> byPath = new HashMap<>();
    private final Map<UnitId, List<String>> missing = new LinkedHashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    public OrganisationNames(UnitTree units, Collection<Person> people) {
        this.units = units;
        for (Unit unit : units.all()) {
            byPath.putIfAbsent(
                    key(units.path(unit.id()).stream().map(Unit::name).toList()), unit.id());
        }
        Set<String> twice = new HashSet<>();
        for (Person person : people) {
            if (codes.putIfAbsent(ItemMatching.key(person.name()), person.code()) != null) {
                twice.add(ItemMatching.key(person.name()));
            }
        }
        twice.forEach(codes::remove);
        for (Person person : people) {
            codes.put(ItemMatching.key(person.code()), person.code());
            this.people.put(person.code(), person.id());
        }
    }

    @Override
    public UnitId unit(List<String> path) {
        return byPath.computeIfAbsent(key(path), _ -> {
            UnitId fresh = new UnitId(IdGenerator.next());
            missing.put(fresh, path);
            return fresh;
        });
    }

    /** The names of requested units that do not exist. */
    public List<String> missing() {
        return missing.values().stream().map(path -> String.join(" / ", path)).toList();
    }

    @Override
    public String name(UnitId unit) {
        List<Unit> path = units.path(unit);
        return path.isEmpty()
                ? String.join(" / ", missing.getOrDefault(unit, List.of()))
                : String.join(" / ", path.stream().map(Unit::name).toList());
    }

    @Override
    public String outermostName(UnitId unit) {
        List<Unit> path = units.path(unit);
        return path.isEmpty() ? "" : path.getFirst().name();
    }

    @Override
    public Optional<PersonId> person(String code) {
        return code(code).map(people::get);
    }

    /** The code of a person named by code, or by a name that only one person has. */
    Optional<String> code(String codeOrName) {
        return Optional.ofNullable(codes.get(ItemMatching.key(codeOrName)));
    }

    private static List<String> key(List<String> path) {
        return path.stream().map(ItemMatching::key).toList();
    }
}
