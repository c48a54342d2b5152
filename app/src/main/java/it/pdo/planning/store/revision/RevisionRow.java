package it.pdo.planning.store.revision;

import io.micronaut.data.annotation.MappedEntity;
import it.pdo.history.Actor;
import it.pdo.planning.Act;
import it.pdo.planning.PlanId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The header of a revision; its changes may be large and are read separately.
 *
 * @param formatBefore code and version of the previous format, when the revision changed it
 */
@MappedEntity("plan_revision")
record RevisionRow(
        long planId,
        int number,
        RevisionKind kind,
        long actorId,
        String actorName,
        LocalDateTime madeAt,
        String reason,
        @Nullable String actKind,
        @Nullable String actNumber,
        @Nullable LocalDate actDate,
        int added,
        int changed,
        int removed,
        @Nullable Integer undoes,
        @Nullable Integer undoneBy,
        @Nullable String formatBefore,
        @Nullable String formatAfter) {

    PlanRevision revision() {
        return new PlanRevision(
                new PlanId(planId),
                number,
                kind,
                new PlanRevision.Provenance(
                        new Actor(actorId, actorName), madeAt.toInstant(ZoneOffset.UTC), reason, act()),
                new PlanRevision.Counts(added, changed, removed),
                new PlanRevision.Undoing(optional(undoes), optional(undoneBy)));
    }

    private Optional<Act> act() {
        return actKind == null || actNumber == null || actDate == null
                ? Optional.empty()
                : Optional.of(new Act(actKind, actNumber, actDate));
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
