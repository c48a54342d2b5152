package it.pdo.results;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("scoring_policy")
record PolicyRow(String code, int version, String yaml) {}
