package it.pdo.shared;

/** How much an {@link Issue} matters. */
public enum Severity {
    /** The input cannot be accepted. */
    ERROR,
    /** Accepted, but a person should check it. */
    WARNING,
    /** For information only. */
    INFO
}
