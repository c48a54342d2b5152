package it.pdo.results;

import java.time.Instant;

/**
 * That a plan follows a version of a policy from a year on.
 *
 * @param year of the plan; later years of the plan follow the same version until one chooses another
 */
public record PolicyAdoption(int year, String code, int version, String by, Instant at, String reason) {}
