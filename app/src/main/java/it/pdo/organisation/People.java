package it.pdo.organisation;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of the bound tenant. */
@Singleton
public class People {
    private final PersonRepository rows;
    private final PostRepository posts;
    private final Units units;
    private final History history;
    private final Clock clock;

    People(PersonRepository rows, PostRepository posts, Units units, History history, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.units = units;
        this.history = history;
        this.clock = clock;
    }

    /** All people by name, with the unit where they work today. */
    public List<Person> all() {
        return all(LocalDate.now(clock));
    }

    /** All people by name, with the unit where they worked on a day. */
    public List<Person> all(LocalDate day) {
        Map<Long, Long> unitByPerson = new HashMap<>();
        posts.validOn(day).stream()
                .filter(post -> post.kind() == PostKind.MEMBER)
                .forEach(post -> unitByPerson.put(post.personId(), post.unitId()));
        return rows.findAll().stream()
                .map(row -> person(row, unitByPerson.get(row.id())))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /** A person, with the unit where they work today. */
    public Optional<Person> find(PersonId id) {
        var today = LocalDate.now(clock);
        return rows.findById(id.value())
                .map(row -> person(
                        row,
                        posts.ofPerson(row.id()).stream()
                                .filter(post -> post.kind() == PostKind.MEMBER && post.validOn(today))
                                .map(PostRow::unitId)
                                .reduce((_, later) -> later)
                                .orElse(null)));
    }

    /**
     * Adds people with their posts.
     *
     * @return ids of the new people by code
     * @throws IllegalArgumentException when a draft names a unit that does not exist, or a code that is taken; codes
     *     are compared ignoring case and spaces
     */
    @Transactional
    public Map<String, PersonId> create(Actor actor, List<PersonDraft> drafts) {
        var tree = units.tree();
        var ids = new HashMap<String, PersonId>();
        var taken = new HashSet<String>();
        rows.findAll().forEach(row -> {
            ids.put(row.code(), new PersonId(row.id()));
            taken.add(Unit.nameKey(row.code()));
        });
        var fresh = new ArrayList<PersonRow>();
        var freshPosts = new ArrayList<PostRow>();
        for (var draft : drafts) {
            var id = IdGenerator.next();
            if (!taken.add(Unit.nameKey(draft.code()))) {
                throw new IllegalArgumentException("person code already taken: " + draft.code());
            }
            ids.put(draft.code(), new PersonId(id));
            fresh.add(new PersonRow(id, draft.code(), draft.name(), draft.category(), 1));
            var unitCode = draft.unitCode();
            if (unitCode != null) {
                var unit = tree.findByCode(unitCode)
                        .orElseThrow(() -> new IllegalArgumentException("no such unit: " + unitCode));
                freshPosts.add(new PostRow(
                        IdGenerator.next(), id, unit.id().value(), PostKind.MEMBER, Units.BEFORE_RECORDS, null));
            }
        }
        rows.saveAll(fresh);
        posts.saveAll(freshPosts);
        history.add(
                actor,
                fresh.stream()
                        .map(row -> new HistoryChange("person", row.id(), "created", "", row.name()))
                        .toList());
        return ids;
    }

    private static Person person(PersonRow row, @Nullable Long unit) {
        return new Person(
                new PersonId(row.id()),
                row.code(),
                row.name(),
                row.category(),
                unit == null ? null : new UnitId(unit),
                row.version());
    }
}
