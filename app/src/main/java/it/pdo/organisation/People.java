package it.pdo.organisation;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.RequestCache;
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

/** The people of the bound tenant, read as of a day: what they were called then, and where they worked. */
@Singleton
public class People {
    private final PersonRepository rows;
    private final PersonVersionRepository versions;
    private final PostRepository posts;
    private final Units units;
    private final History history;
    private final Clock clock;

    People(
            PersonRepository rows,
            PersonVersionRepository versions,
            PostRepository posts,
            Units units,
            History history,
            Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.posts = posts;
        this.units = units;
        this.history = history;
        this.clock = clock;
    }

    /** All people by name, as they are today. */
    public List<Person> all() {
        return all(LocalDate.now(clock));
    }

    /** All people there ever were by name, with the name they had and the unit where they worked on a day. */
    public List<Person> all(LocalDate day) {
        Map<Long, Long> unitByPerson = new HashMap<>();
        posts.validOn(day).stream()
                .filter(post -> post.kind() == PostKind.MEMBER)
                .forEach(post -> unitByPerson.put(post.personId(), post.unitId()));
        Map<Long, List<PersonVersionRow>> names = new HashMap<>();
        RequestCache.once(People.class, "versions", versions::inOrder)
                .forEach(version -> names.computeIfAbsent(version.personId(), _ -> new ArrayList<>())
                        .add(version));
        return RequestCache.once(People.class, "rows", rows::findAll).stream()
                .map(row ->
                        person(row, nearest(names.getOrDefault(row.id(), List.of()), day), unitByPerson.get(row.id())))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /** All people as of the day nearest to today among the days of these years, as a plan of these years needs them. */
    public List<Person> all(int fromYear, int toYear) {
        return all(units.dayOf(fromYear, toYear));
    }

    /** A person as of today. */
    public Optional<Person> find(PersonId id) {
        var today = LocalDate.now(clock);
        return rows.findById(id.value())
                .map(row -> person(
                        row,
                        nearest(versions.ofPerson(row.id()), today),
                        posts.ofPerson(row.id()).stream()
                                .filter(post -> post.kind() == PostKind.MEMBER && post.validOn(today))
                                .map(PostRow::unitId)
                                .reduce((_, later) -> later)
                                .orElse(null)));
    }

    /** The version of a day; else the last before it, or the first there is. */
    private static PersonVersionRow nearest(List<PersonVersionRow> all, LocalDate day) {
        return all.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(all::getFirst);
    }

    /**
     * Adds people with their names and posts, valid since {@link Units#BEFORE_RECORDS}.
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
        var freshNames = new ArrayList<PersonVersionRow>();
        var freshPosts = new ArrayList<PostRow>();
        for (var draft : drafts) {
            var id = IdGenerator.next();
            if (!taken.add(Unit.nameKey(draft.code()))) {
                throw new IllegalArgumentException("person code already taken: " + draft.code());
            }
            ids.put(draft.code(), new PersonId(id));
            fresh.add(new PersonRow(id, draft.code(), 1));
            freshNames.add(new PersonVersionRow(
                    IdGenerator.next(), id, draft.name(), draft.category(), Units.BEFORE_RECORDS, null));
            var unitCode = draft.unitCode();
            if (unitCode != null) {
                var unit = tree.findByCode(unitCode)
                        .orElseThrow(() -> new IllegalArgumentException("no such unit: " + unitCode));
                freshPosts.add(new PostRow(
                        IdGenerator.next(), id, unit.id().value(), PostKind.MEMBER, Units.BEFORE_RECORDS, null));
            }
        }
        rows.saveAll(fresh);
        versions.saveAll(freshNames);
        posts.saveAll(freshPosts);
        history.add(
                actor,
                freshNames.stream()
                        .map(row -> new HistoryChange("person", row.personId(), "created", "", row.name()))
                        .toList());
        return ids;
    }

    /** What became of a change of a person. */
    public enum ChangeOutcome {
        DONE,
        /** The body has no such person. */
        NO_SUCH_PERSON,
        /** Nothing would be different. */
        NO_CHANGE,
        /** Something is recorded already for a later day, which this would contradict. */
        LATER_CHANGES
    }

    /**
     * Gives a person another name or category from a day on. On earlier days the name stays as it was.
     *
     * @param category of the contract, may be empty
     * @param reason kept in the history, may be empty
     */
    @Transactional
    public ChangeOutcome rename(
            Actor actor, PersonId person, String name, String category, LocalDate day, String reason) {
        rows.lock();
        var known = versions.ofPerson(person.value());
        if (known.isEmpty()) {
            return ChangeOutcome.NO_SUCH_PERSON;
        }
        var last = known.getLast();
        if (last.validFrom().isAfter(day)) {
            return ChangeOutcome.LATER_CHANGES;
        }
        var named = last.named(name.strip(), category.strip());
        if (name.isBlank() || named.equals(last)) {
            return ChangeOutcome.NO_CHANGE;
        }
        if (last.validFrom().equals(day)) {
            versions.updateAll(List.of(named));
        } else {
            versions.updateAll(List.of(last.endedOn(day.minusDays(1))));
            versions.saveAll(List.of(named.since(IdGenerator.next(), day)));
        }
        history.add(
                actor,
                List.of(new HistoryChange("person", person.value(), "name " + day, last.name(), named.name(), reason)));
        return ChangeOutcome.DONE;
    }

    /**
     * Ends all posts of a person from a day on. The name and the shares in items stay.
     *
     * @param reason kept in the history, may be empty
     */
    @Transactional
    public ChangeOutcome leave(Actor actor, PersonId person, LocalDate day, String reason) {
        rows.lock();
        var name = versions.ofPerson(person.value());
        if (name.isEmpty()) {
            return ChangeOutcome.NO_SUCH_PERSON;
        }
        var held = posts.ofPerson(person.value());
        if (held.stream().anyMatch(post -> post.validFrom().isAfter(day))) {
            return ChangeOutcome.LATER_CHANGES;
        }
        var open = held.stream().filter(post -> post.validOn(day)).toList();
        if (open.isEmpty()) {
            return ChangeOutcome.NO_CHANGE;
        }
        open.stream().filter(post -> post.validFrom().equals(day)).forEach(post -> posts.deleteById(post.id()));
        posts.updateAll(open.stream()
                .filter(post -> post.validFrom().isBefore(day))
                .map(post -> post.endedOn(day.minusDays(1)))
                .toList());
        history.add(
                actor,
                List.of(new HistoryChange(
                        "person",
                        person.value(),
                        "left " + day,
                        nearest(name, day.minusDays(1)).name(),
                        "",
                        reason)));
        return ChangeOutcome.DONE;
    }

    private static Person person(PersonRow row, PersonVersionRow then, @Nullable Long unit) {
        return new Person(
                new PersonId(row.id()),
                row.code(),
                then.name(),
                then.category(),
                unit == null ? null : new UnitId(unit),
                row.version());
    }
}
