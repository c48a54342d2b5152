package it.pdo.planning;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("plan_format")
record FormatRow(String code, int version, String yaml) {}
