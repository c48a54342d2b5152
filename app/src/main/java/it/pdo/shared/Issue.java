package it.pdo.shared;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A problem found in an input: what, where, and how severe.
 *
 * @param code stable name of the kind of finding, such as {@code yaml.duplicate-key}
 * @param words what was found and what was expected, rendered in the reader's language
 */
public record Issue(Severity severity, String code, Place place, LocalizedMessage words) implements Localized {

    /** Whether any of the issues is an error. */
    public static boolean anyError(Collection<Issue> issues) {
        return issues.stream().anyMatch(i -> i.severity() == Severity.ERROR);
    }

    /** The messages of the issues in a language. */
    public static List<String> texts(Collection<Issue> issues, Locale locale) {
        return issues.stream().map(issue -> issue.in(locale)).toList();
    }

    /** The message in Italian, for logs. */
    public String message() {
        return words.in(Locale.ITALIAN);
    }

    /** The message in a language. */
    @Override
    public String in(Locale locale) {
        return words.in(locale);
    }

    /** Place and message: {@code segrate/plan.yaml:19:12 la somma dei pesi è 90, attesa 100}. */
    public String line(Locale locale) {
        String where = place.toString();
        return where.isEmpty() ? in(locale) : where + " " + in(locale);
    }

    /** Place and message in Italian, for logs. */
    @Override
    public String toString() {
        return line(Locale.ITALIAN);
    }
}
