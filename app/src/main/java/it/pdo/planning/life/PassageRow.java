package it.pdo.planning.life;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.history.Actor;
import it.pdo.planning.Act;
import it.pdo.planning.PlanState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("plan_passage")
record PassageRow(
        @Id long id,
        long planId,
        PlanState fromState,
        PlanState toState,
        long actorId,
        String actorName,
        LocalDateTime madeAt,
        String reason,
        @Nullable String actKind,
        @Nullable String actNumber,
        @Nullable LocalDate actDate,
        @Nullable Long documentId,
        int revision) {

    PlanPassage passage(Map<Long, ActDocument> documents) {
        return new PlanPassage(
                fromState,
                toState,
                new Actor(actorId, actorName),
                Moment.instant(madeAt),
                reason,
                actKind == null || actNumber == null || actDate == null
                        ? Optional.empty()
                        : Optional.of(new Act(actKind, actNumber, actDate)),
                documentId == null ? Optional.empty() : Optional.ofNullable(documents.get(documentId)),
                revision);
    }
}
