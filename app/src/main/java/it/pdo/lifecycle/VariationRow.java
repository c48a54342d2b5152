package it.pdo.lifecycle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.pdo.lifecycle.document.ActDocument;
import it.pdo.planning.Act;
import it.pdo.planning.PlanId;
import it.pdo.shared.Timestamps;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@MappedEntity("plan_variation")
record VariationRow(
        @Id long id,
        long planId,
        String title,
        VariationState state,
        String reason,
        String openedBy,
        LocalDateTime openedAt,
        @Nullable String endedBy,
        @Nullable LocalDateTime endedAt,
        @Nullable Integer revision,
        @Nullable Long documentId) {

    Variation variation(Map<Long, ActDocument> documents, Optional<Act> act) {
        return new Variation(
                new VariationId(id),
                new PlanId(planId),
                title,
                state,
                reason,
                new Variation.Opened(openedBy, Timestamps.instant(openedAt)),
                new Variation.Ended(
                        Optional.ofNullable(endedBy),
                        Optional.ofNullable(Timestamps.optional(endedAt)),
                        revision == null ? OptionalInt.empty() : OptionalInt.of(revision),
                        act,
                        documentId == null ? Optional.empty() : Optional.ofNullable(documents.get(documentId))));
    }
}
