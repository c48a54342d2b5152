package it.pdo.progress;

import it.pdo.shared.Issue;
import java.time.Instant;
import java.util.List;

/** The result of an edit. Only {@link Saved} has changed anything. */
public sealed interface SaveOutcome {

    /**
     * Committed to the database.
     *
     * @param version version to pass with the next edit of the cell
     * @param value stored value as the cell shows it; empty when removed
     * @param before the previous value: saving it with {@code version} undoes the edit
     * @param noteBefore the previous note of a reading, empty for a phase
     */
    record Saved(long version, String value, String before, String noteBefore) implements SaveOutcome {}

    /**
     * Another user changed the cell since the user saw it.
     *
     * @param theirs the other user's value as the cell shows it; empty when removed
     * @param version version to pass to overwrite it
     */
    record Conflict(String theirs, String theirNote, String by, Instant at, long version) implements SaveOutcome {}

    /** Refused; each issue names the reason and what to do. */
    record Refused(List<Issue> issues) implements SaveOutcome {
        public Refused {
            issues = List.copyOf(issues);
            if (issues.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }
    }
}
