package it.pdo.lifecycle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.history.Actor;
import it.pdo.lifecycle.document.ActDocument;
import it.pdo.planning.Act;
import it.pdo.planning.PlanState;
import it.pdo.shared.Timestamps;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("plan_passage")
record TransitionRow(
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

    StateTransition transition(Map<Long, ActDocument> documents) {
        return new StateTransition(
                fromState,
                toState,
                new Actor(actorId, actorName),
                Timestamps.instant(madeAt),
                reason,
                actKind == null || actNumber == null || actDate == null
                        ? Optional.empty()
                        : Optional.of(new Act(actKind, actNumber, actDate)),
                documentId == null ? Optional.empty() : Optional.ofNullable(documents.get(documentId)),
                revision);
    }
}
