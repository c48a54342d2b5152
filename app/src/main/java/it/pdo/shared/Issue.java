package it.pdo.shared;

import java.util.Collection;

/**
 * Something found in an input: what, where, and how much it matters.
 *
 * @param code stable name of the kind of finding, as {@code yaml.duplicate-key}
 * @param message in Italian: what was found and what was expected
 */
public record Issue(Severity severity, String code, Place place, String message) {

    /** Whether any of the issues is an error. */
    public static boolean anyError(Collection<Issue> issues) {
        return issues.stream().anyMatch(i -> i.severity() == Severity.ERROR);
    }

    /** {@code segrate/plan.yaml:19:12 la somma dei pesi è 90, attesa 100}. */
    @Override
    public String toString() {
        String where = place.toString();
        return where.isEmpty() ? message : where + " " + message;
    }
}
