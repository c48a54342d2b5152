package it.pdo.check;

import java.time.Instant;

/**
 * A decision to leave a finding as it is.
 *
 * @param reason given by the user who decided
 * @param by display name of that user
 */
public record Waiver(String reason, String by, Instant at) {}
