package it.pdo.shared;

/** How much an {@link Issue} matters. */
public enum Severity {
    /** The input cannot be accepted. */
    ERROR,
    /** Accepted, but somebody should look. */
    WARNING,
    /** Worth knowing. */
    INFO
}
