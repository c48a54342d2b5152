package it.pdo.results;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** The policy version of a plan from a year on; times are UTC. */
@MappedEntity("plan_policy")
record PlanPolicyRow(
        long planId,
        int year,
        String policyCode,
        int policyVersion,
        String adoptedBy,
        LocalDateTime adoptedAt,
        String reason) {}
