package it.pdo.results;

import java.time.Instant;

/**
 * The adoption of a policy version by a plan from a year on.
 *
 * @param year of the plan; later years use the same version until another is adopted
 */
public record PolicyAdoption(int year, String code, int version, String by, Instant at, String reason) {}
