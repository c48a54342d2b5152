package it.pdo.results;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** What was known when a month was closed; times are UTC. */
@MappedEntity("month_closing")
record MonthClosingRow(
        @Id long id,
        long planId,
        int year,
        int month,
        String closedBy,
        LocalDateTime closedAt,
        int planRevision,
        String policyCode,
        int engineVersion,
        String document) {}
