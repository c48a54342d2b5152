package it.pdo.organisation;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.organisation.DuplicateMergeReport.Merged;
import it.pdo.organisation.DuplicateMergeReport.Part;
import it.pdo.organisation.DuplicateMergeReport.Reason;
import it.pdo.organisation.DuplicateMergeReport.Refused;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which people recorded twice are one, and makes them one for all time. */
@Singleton
class PersonMerge {
    private final PostRepository posts;
    private final PersonReferences references;
    private final History history;

    PersonMerge(PostRepository posts, PersonReferences references, History history) {
        this.posts = posts;
        this.references = references;
        this.history = history;
    }

    /**
     * What becomes of groups of people of one name. The one is kept who has results in settled months, because results name
     * people; else the one recorded first.
     *
     * @param units by a unit that is or becomes another the one it is then
     */
    Part<Person> decide(List<List<Person>> groups, Map<UnitId, UnitId> units) {
        List<Merged<Person>> merged = new ArrayList<>();
        List<Refused<Person>> refused = new ArrayList<>();
        for (var group : groups) {
            var kept = group.stream()
                    .min(Comparator.comparing((Person person) -> !references.hasSettledShares(person.id()))
                            .thenComparing(Person::id))
                    .orElseThrow();
            List<Person> into = new ArrayList<>(List.of(kept));
            for (var other : group) {
                if (other.equals(kept)) {
                    continue;
                }
                // those merged before count as the one they went into
                var reason = into.stream()
                        .flatMap(one -> reason(one, other, units).stream())
                        .findFirst();
                reason.ifPresentOrElse(why -> refused.add(new Refused<>(kept, other, why)), () -> {
                    merged.add(new Merged<>(kept, other, null, references.count(other.id())));
                    into.add(other);
                });
            }
        }
        return new Part<>(merged, refused);
    }

    void apply(Actor actor, Part<Person> decided) {
        List<HistoryChange> changes = new ArrayList<>();
        for (var pair : decided.merged()) {
            var kept = pair.kept();
            var removed = pair.removed();
            references.move(removed, kept);
            changes.add(new HistoryChange("person", kept.id().value(), "double merged", named(removed), named(kept)));
            changes.add(new HistoryChange("person", removed.id().value(), "merged into", named(removed), named(kept)));
        }
        history.add(actor, changes);
    }

    private static String named(Person person) {
        return person.code() + " " + person.name();
    }

    private Optional<Reason> reason(Person kept, Person other, Map<UnitId, UnitId> units) {
        if (references.hasOpenAccount(kept.id()) && references.hasOpenAccount(other.id())) {
            return Optional.of(Reason.BOTH_HAVE_ACCOUNT);
        }
        if (references.wasRenamed(other.id()) || !workedIn(kept, units).containsAll(workedIn(other, units))) {
            return Optional.of(Reason.DIFFERENT_HISTORY);
        }
        if (references.shareOneItem(kept.id(), other.id())) {
            return Optional.of(Reason.ITEM_NAMES_BOTH);
        }
        // the kept one has the results that are settled, if anybody has
        return references.hasSettledShares(other.id()) ? Optional.of(Reason.RESULTS_SETTLED) : Optional.empty();
    }

    private Set<UnitId> workedIn(Person person, Map<UnitId, UnitId> units) {
        return posts.ofPerson(person.id().value()).stream()
                .filter(post -> post.kind() == PostKind.MEMBER)
                .map(post -> new UnitId(post.unitId()))
                .map(unit -> units.getOrDefault(unit, unit))
                .collect(Collectors.toSet());
    }
}
