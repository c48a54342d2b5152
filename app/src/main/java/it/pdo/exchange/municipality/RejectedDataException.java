package it.pdo.exchange.municipality;

import it.pdo.shared.Issue;
import java.util.List;

/** Takes the issues of data that was refused out through a provisioning, which undoes itself on any exception. */
final class RejectedDataException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    RejectedDataException(List<Issue> issues) {
        super(issues.isEmpty() ? "" : issues.getFirst().toString());
        this.issues = List.copyOf(issues);
    }

    static void throwIfAny(List<Issue> issues) throws RejectedDataException {
        if (!issues.isEmpty()) {
            throw new RejectedDataException(issues);
        }
    }

    List<Issue> issues() {
        return issues;
    }
}
