package it.pdo.shared;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Something found in an input: what, where, and how much it matters.
 *
 * @param code stable name of the kind of finding, as {@code yaml.duplicate-key}
 * @param words what was found and what was expected, rendered in the language of its reader
 */
public record Issue(Severity severity, String code, Place place, LocalizedMessage words) implements Localized {

    /** Whether any of the issues is an error. */
    public static boolean anyError(Collection<Issue> issues) {
        return issues.stream().anyMatch(i -> i.severity() == Severity.ERROR);
    }

    /** The words of issues in the language of who reads them. */
    public static List<String> texts(Collection<Issue> issues, Locale locale) {
        return issues.stream().map(issue -> issue.in(locale)).toList();
    }

    /** The words in Italian, for logs. */
    public String message() {
        return words.in(Locale.ITALIAN);
    }

    /** The words in the language of who reads them. */
    @Override
    public String in(Locale locale) {
        return words.in(locale);
    }

    /** {@code segrate/plan.yaml:19:12 la somma dei pesi è 90, attesa 100}: place and words. */
    public String line(Locale locale) {
        String where = place.toString();
        return where.isEmpty() ? in(locale) : where + " " + in(locale);
    }

    /** Place and words in Italian, for logs. */
    @Override
    public String toString() {
        return line(Locale.ITALIAN);
    }
}
