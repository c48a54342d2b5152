package it.pdo.planning.life;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("item_origin")
record OriginRow(@Id long itemId, long planId, long originPlanId, long originItemId) {}
