package it.pdo.organisation;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.Actor;
import it.pdo.history.Change;
import it.pdo.history.History;
import it.pdo.organisation.DuplicateMergeReport.Merged;
import it.pdo.organisation.DuplicateMergeReport.Reason;
import it.pdo.organisation.DuplicateMergeReport.Refused;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one unit of units that an import recorded twice, for all time: whatever names one of them names the one that is
 * kept, as if the other had never been. What changes in the body itself from a day on is of {@link Reorganisations}.
 */
@Singleton
public class DuplicateMerge {
    private final UnitRepository units;
    private final UnitVersionRepository versions;
    private final UnitSuccessionRepository successions;
    private final UnitReferences references;
    private final Duplicates duplicates;
    private final History history;

    DuplicateMerge(
            UnitRepository units,
            UnitVersionRepository versions,
            UnitSuccessionRepository successions,
            UnitReferences references,
            Duplicates duplicates,
            History history) {
        this.units = units;
        this.versions = versions;
        this.successions = successions;
        this.references = references;
        this.duplicates = duplicates;
        this.history = history;
    }

    /** What {@link #merge} would do now. */
    @Transactional(readOnly = true)
    public DuplicateMergeReport preview() {
        return decide();
    }

    /** Merges all units told twice by {@link Duplicates#find}, each into the one recorded first; those refused stay. */
    @Transactional
    public DuplicateMergeReport merge(Actor actor) {
        units.lock();
        var report = decide();
        List<Change> changes = new ArrayList<>();
        for (var pair : report.merged()) {
            var kept = pair.kept();
            var removed = pair.removed();
            references.move(removed.id(), kept.id());
            changes.add(new Change("unit", kept.id().value(), "double merged", named(removed), named(kept)));
            changes.add(new Change("unit", removed.id().value(), "merged into", named(removed), named(kept)));
        }
        history.add(actor, changes);
        return report;
    }

    private static String named(Unit unit) {
        return unit.code() + " " + unit.name();
    }

    private DuplicateMergeReport decide() {
        List<Merged> merged = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        Set<Long> succeeded = new HashSet<>();
        successions.findAll().forEach(row -> succeeded.addAll(List.of(row.unitId(), row.successorId())));
        var rows = versions.findAll();
        for (var group : duplicates.find().units()) {
            var kept = group.stream().min(Comparator.comparing(Unit::id)).orElseThrow();
            List<Unit> into = new ArrayList<>(List.of(kept));
            for (var other : group) {
                if (other.equals(kept)) {
                    continue;
                }
                // those merged before count as the one they went into
                var reason = into.stream()
                        .flatMap(one -> reason(one, other, rows, succeeded).stream())
                        .findFirst();
                reason.ifPresentOrElse(why -> refused.add(new Refused(kept, other, why)), () -> {
                    merged.add(new Merged(kept, other));
                    into.add(other);
                });
            }
        }
        return new DuplicateMergeReport(merged, refused);
    }

    private Optional<Reason> reason(Unit kept, Unit other, Collection<UnitVersionRow> rows, Set<Long> succeeded) {
        if (!Unit.nameKey(kept.kind()).equals(Unit.nameKey(other.kind()))) {
            return Optional.of(Reason.DIFFERENT_KIND);
        }
        boolean sameDays =
                kept.validFrom().equals(other.validFrom()) && Objects.equals(kept.validTo(), other.validTo());
        if (!sameDays || isChanged(kept, rows, succeeded) || isChanged(other, rows, succeeded)) {
            return Optional.of(Reason.DIFFERENT_HISTORY);
        }
        var below = childNames(kept, rows);
        if (childNames(other, rows).stream().anyMatch(below::contains)) {
            return Optional.of(Reason.CHILDREN_CLASH);
        }
        if (references.isNamedByOneItem(kept.id(), other.id())) {
            return Optional.of(Reason.ITEM_NAMES_BOTH);
        }
        return references.bothAdopted(kept.id(), other.id()) ? Optional.of(Reason.BOTH_ADOPTED) : Optional.empty();
    }

    private static boolean isChanged(Unit unit, Collection<UnitVersionRow> rows, Set<Long> succeeded) {
        return succeeded.contains(unit.id().value())
                || rows.stream()
                                .filter(row -> row.unitId() == unit.id().value())
                                .count()
                        > 1;
    }

    private static Set<String> childNames(Unit unit, Collection<UnitVersionRow> rows) {
        return rows.stream()
                .filter(row -> Objects.equals(row.parentId(), unit.id().value()))
                .map(row -> Unit.nameKey(row.name()))
                .collect(Collectors.toSet());
    }
}
