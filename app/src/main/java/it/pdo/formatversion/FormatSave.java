package it.pdo.formatversion;

import java.time.Instant;

/** One saved state of a draft, without its text. */
public record FormatSave(long revision, String changedBy, Instant changedAt) {}
