package it.pdo.lifecycle.secondlevel;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.history.Actor;
import it.pdo.lifecycle.document.ActDocument;
import it.pdo.planning.Act;
import it.pdo.shared.Timestamps;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("second_level_adoption")
record AdoptionRow(
        @Id long id,
        long planId,
        long unitId,
        long actorId,
        String actorName,
        LocalDateTime madeAt,
        String reason,
        String actKind,
        String actNumber,
        LocalDate actDate,
        @Nullable Long documentId,
        int revision) {

    SecondLevelAdoption adoption(Map<Long, ActDocument> documents) {
        return new SecondLevelAdoption(
                new Act(actKind, actNumber, actDate),
                new Actor(actorId, actorName),
                Timestamps.instant(madeAt),
                reason,
                documentId == null ? Optional.empty() : Optional.ofNullable(documents.get(documentId)));
    }
}
