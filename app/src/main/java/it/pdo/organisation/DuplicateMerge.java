package it.pdo.organisation;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes one of units and of people that an import recorded twice. Results of months that are closed, or frozen, do not move
 * by a byte: where there are such months, units are one from the month after them on, and people only where at most one of
 * them has results there. Else whatever names one of them names the one that is kept, as if the other had never been. See
 * {@code docs/decisions/0015-dated-units.md}. What changes in the body itself from a day on is of {@link Reorganisations}.
 */
@Singleton
public class DuplicateMerge {
    private final UnitRepository units;
    private final PersonRepository people;
    private final UnitSuccessionRepository successions;
    private final UnitMerge unitMerge;
    private final PersonMerge personMerge;
    private final StoredReferences stored;
    private final Duplicates duplicates;
    private final People everybody;

    DuplicateMerge(
            UnitRepository units,
            PersonRepository people,
            UnitSuccessionRepository successions,
            UnitMerge unitMerge,
            PersonMerge personMerge,
            StoredReferences stored,
            Duplicates duplicates,
            People everybody) {
        this.units = units;
        this.people = people;
        this.successions = successions;
        this.unitMerge = unitMerge;
        this.personMerge = personMerge;
        this.stored = stored;
        this.duplicates = duplicates;
        this.everybody = everybody;
    }

    /** What {@link #merge} would do now. */
    @Transactional(readOnly = true)
    public DuplicateMergeReport preview() {
        return decide();
    }

    /**
     * Merges all units and people told twice by {@link Duplicates#find}, also people who are doubles once their units are
     * one; those refused stay.
     */
    @Transactional
    public DuplicateMergeReport merge(Actor actor) {
        units.lock();
        people.lock();
        var decided = decide();
        var merged = unitMerge.apply(actor, decided.units());
        personMerge.apply(actor, decided.people());
        return new DuplicateMergeReport(merged, decided.people());
    }

    private DuplicateMergeReport decide() {
        var since = stored.lastSettledMonth()
                .map(month -> month.plusMonths(1).atDay(1))
                .orElse(null);
        var decided = unitMerge.decide(duplicates.find().units(), since);
        Map<UnitId, UnitId> one = new HashMap<>();
        successions.findAll().stream()
                .filter(UnitSuccessionRow::duplicate)
                .forEach(row -> one.put(new UnitId(row.unitId()), new UnitId(row.successorId())));
        decided.merged()
                .forEach(pair -> one.put(pair.removed().id(), pair.kept().id()));
        return new DuplicateMergeReport(decided, personMerge.decide(Duplicates.people(everybody.all(), one), one));
    }
}
