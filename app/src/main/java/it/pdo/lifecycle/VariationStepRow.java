package it.pdo.lifecycle;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

@MappedEntity("plan_variation_step")
record VariationStepRow(
        long variationId, int number, long actorId, String actorName, LocalDateTime madeAt, String changes) {}
