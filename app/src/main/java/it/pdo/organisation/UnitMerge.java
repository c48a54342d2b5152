package it.pdo.organisation;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.organisation.DuplicateMergeReport.Merged;
import it.pdo.organisation.DuplicateMergeReport.Part;
import it.pdo.organisation.DuplicateMergeReport.Reason;
import it.pdo.organisation.DuplicateMergeReport.Refused;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides which units recorded twice are one, and makes them one: for all time, or from a day on where results are settled. */
@Singleton
class UnitMerge {
    private final UnitVersionRepository versions;
    private final UnitSuccessionRepository successions;
    private final UnitReferences references;
    private final Reorganisations reorganisations;
    private final History history;

    UnitMerge(
            UnitVersionRepository versions,
            UnitSuccessionRepository successions,
            UnitReferences references,
            Reorganisations reorganisations,
            History history) {
        this.versions = versions;
        this.successions = successions;
        this.references = references;
        this.reorganisations = reorganisations;
        this.history = history;
    }

    /** All that was ever recorded of units. */
    private record Recorded(Collection<UnitVersionRow> versions, Set<Long> succeeded) {}

    /**
     * What becomes of groups of units of one name; each is merged into the one recorded first.
     *
     * @param since first day on which they may be one; absent: for all time
     */
    Part<Unit> decide(List<List<Unit>> groups, @Nullable LocalDate since) {
        List<Merged<Unit>> merged = new ArrayList<>();
        List<Refused<Unit>> refused = new ArrayList<>();
        Set<Long> succeeded = new HashSet<>();
        successions.findAll().forEach(row -> succeeded.addAll(List.of(row.unitId(), row.successorId())));
        var recorded = new Recorded(versions.findAll(), succeeded);
        for (var group : groups) {
            var kept = group.stream().min(Comparator.comparing(Unit::id)).orElseThrow();
            List<Unit> into = new ArrayList<>(List.of(kept));
            for (var other : group) {
                if (other.equals(kept)) {
                    continue;
                }
                // those merged before count as the one they went into
                var reason = into.stream()
                        .flatMap(one -> reason(one, other, recorded, since).stream())
                        .findFirst();
                reason.ifPresentOrElse(why -> refused.add(new Refused<>(kept, other, why)), () -> {
                    merged.add(new Merged<>(kept, other, since, references.count(other.id())));
                    into.add(other);
                });
            }
        }
        return new Part<>(merged, refused);
    }

    /** Does what was decided; what cannot be done after all is refused. */
    Part<Unit> apply(Actor actor, Part<Unit> decided) {
        List<Merged<Unit>> merged = new ArrayList<>();
        List<Refused<Unit>> refused = new ArrayList<>(decided.refused());
        List<HistoryChange> changes = new ArrayList<>();
        for (var pair : decided.merged()) {
            var kept = pair.kept();
            var removed = pair.removed();
            var day = pair.since();
            if (day == null) {
                references.move(removed.id(), kept.id());
            } else if (reorganisations.mergeDuplicate(actor, removed.id(), kept.id(), day)
                    instanceof ReorganisationOutcome.Refused) {
                refused.add(new Refused<>(kept, removed, Reason.DIFFERENT_HISTORY));
                continue;
            }
            merged.add(pair);
            changes.add(new HistoryChange("unit", kept.id().value(), "double merged", named(removed), named(kept)));
            changes.add(new HistoryChange("unit", removed.id().value(), "merged into", named(removed), named(kept)));
        }
        history.add(actor, changes);
        return new Part<>(merged, refused);
    }

    private static String named(Unit unit) {
        return unit.code() + " " + unit.name();
    }

    private Optional<Reason> reason(Unit kept, Unit other, Recorded recorded, @Nullable LocalDate since) {
        if (!Unit.nameKey(kept.kind()).equals(Unit.nameKey(other.kind()))) {
            return Optional.of(Reason.DIFFERENT_KIND);
        }
        boolean possible = since == null
                ? haveOneHistory(kept, other, recorded)
                : existsSince(kept, since, recorded) && existsSince(other, since.minusDays(1), recorded);
        if (!possible) {
            return Optional.of(Reason.DIFFERENT_HISTORY);
        }
        var below = childNames(kept, recorded);
        if (childNames(other, recorded).stream().anyMatch(below::contains)) {
            return Optional.of(Reason.CHILDREN_CLASH);
        }
        if (references.isNamedByOneItem(kept.id(), other.id())) {
            return Optional.of(Reason.ITEM_NAMES_BOTH);
        }
        return references.bothAdopted(kept.id(), other.id()) ? Optional.of(Reason.BOTH_ADOPTED) : Optional.empty();
    }

    /** Whether no tree of a past day changes but for the name that is there twice. */
    private static boolean haveOneHistory(Unit kept, Unit other, Recorded recorded) {
        return kept.validFrom().equals(other.validFrom())
                && Objects.equals(kept.validTo(), other.validTo())
                && !isChanged(kept, recorded)
                && !isChanged(other, recorded);
    }

    private static boolean isChanged(Unit unit, Recorded recorded) {
        return recorded.succeeded().contains(unit.id().value())
                || recorded.versions().stream()
                                .filter(row -> row.unitId() == unit.id().value())
                                .count()
                        > 1;
    }

    /** Whether a unit exists on a day, and is the same ever after. */
    private static boolean existsSince(Unit unit, LocalDate day, Recorded recorded) {
        return !unit.validFrom().isAfter(day)
                && unit.validTo() == null
                && recorded.versions().stream()
                        .noneMatch(row -> row.unitId() == unit.id().value()
                                && row.validFrom().isAfter(day));
    }

    private static Set<String> childNames(Unit unit, Recorded recorded) {
        return recorded.versions().stream()
                .filter(row -> Objects.equals(row.parentId(), unit.id().value()))
                .map(row -> Unit.nameKey(row.name()))
                .collect(Collectors.toSet());
    }
}
