package it.pdo.planning.store.formdraft;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("kept_form")
record FormDraftRow(long planId, String subject, Instant keptAt, String base, String typed) {}
