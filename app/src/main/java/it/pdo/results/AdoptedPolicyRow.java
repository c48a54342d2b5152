package it.pdo.results;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A policy version that some plan adopted, beside what one plan was created with.
 *
 * @param shippedPolicies the shipped policies when the plan asked about was created; empty when it is not stored
 * @param planId the plan that adopted the version; empty together with the rest when no plan adopted any
 */
@Introspected
record AdoptedPolicyRow(
        @Nullable Integer shippedPolicies,
        @Nullable Long planId,
        @Nullable String policyCode,
        @Nullable Integer policyVersion) {}
