package it.pdo.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The identity of a unit; what it was called and where it stood is in its versions. */
@MappedEntity("unit")
record UnitRow(@Id long id, long version) {}
