package it.pdo.progress;

import it.pdo.shared.Issue;
import java.time.Instant;
import java.util.List;

/** What became of an edit. Nothing but {@link Saved} has changed anything. */
public sealed interface SaveOutcome {

    /**
     * Durably stored: the database had committed before this was made.
     *
     * @param version to be expected by the next edit of the cell
     * @param value as stored, in the form the cell shows; empty when taken back
     * @param before what the cell held before: saving it with {@code version} undoes the edit
     * @param noteBefore the note of a reading before, empty for a phase
     */
    record Saved(long version, String value, String before, String noteBefore) implements SaveOutcome {}

    /**
     * Somebody else wrote the cell since the person saw it.
     *
     * @param theirs what they wrote, in the form the cell shows; empty when they took it back
     * @param version to expect when the person insists
     */
    record Conflict(String theirs, String theirNote, String by, Instant at, long version) implements SaveOutcome {}

    /** Not stored, and why; each issue says what to do. */
    record Refused(List<Issue> issues) implements SaveOutcome {
        public Refused {
            issues = List.copyOf(issues);
            if (issues.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }
    }
}
