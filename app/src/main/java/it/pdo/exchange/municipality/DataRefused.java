package it.pdo.exchange.municipality;

import it.pdo.shared.Issue;
import java.util.List;

/** Takes the issues of data that was refused out through a provisioning, which undoes itself on any exception. */
final class DataRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    DataRefused(List<Issue> issues) {
        super(issues.isEmpty() ? "" : issues.getFirst().toString());
        this.issues = List.copyOf(issues);
    }

    static void unlessEmpty(List<Issue> issues) throws DataRefused {
        if (!issues.isEmpty()) {
            throw new DataRefused(issues);
        }
    }

    List<Issue> issues() {
        return issues;
    }
}
