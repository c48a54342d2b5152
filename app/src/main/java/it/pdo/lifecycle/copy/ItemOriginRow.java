package it.pdo.lifecycle.copy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("item_origin")
record ItemOriginRow(@Id long itemId, long planId, long originPlanId, long originItemId) {}
