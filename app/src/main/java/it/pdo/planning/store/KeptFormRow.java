package it.pdo.planning.store;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("kept_form")
record KeptFormRow(long planId, String subject, Instant keptAt, String base, String typed) {}
