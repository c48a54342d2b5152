package it.pdo.tenancy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of a table that tests add to their tenants' schemas. */
@MappedEntity("probe")
public record Probe(@Id long id, String owner) {}
