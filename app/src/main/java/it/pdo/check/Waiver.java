package it.pdo.check;

import java.time.Instant;

/**
 * Why a finding is left as it is.
 *
 * @param reason in the words of who decided it
 * @param by the name of who decided it
 */
public record Waiver(String reason, String by, Instant at) {}
