package it.pdo.ui.studio.draft;

import it.pdo.format.PlanFormat;
import it.pdo.format.document.FormatDocument;
import it.pdo.format.reading.FormatReader;
import it.pdo.shared.Severity;
import it.pdo.ui.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The result of checking a draft.
 *
 * @param format the format as far as it can be read, for the preview
 * @param problems in the order of the format's parts
 */
public record DraftCheck(Optional<PlanFormat> format, List<Problem> problems) {

    /**
     * A problem of the draft.
     *
     * @param pointer pointer of the wrong value
     * @param code code of the kind of problem
     * @param words the message with the labels of the forms
     */
    public record Problem(String pointer, boolean error, String code, String words) {}

    public DraftCheck {
        problems = List.copyOf(problems);
    }

    /** @param policies codes of the scoring policies that the format may name */
    static DraftCheck of(FormatDocument document, Collection<String> policies, Texts texts) {
        FormatReader.Draft reading = document.draft(policies);
        ProblemFormatter plain = new ProblemFormatter(document, texts);
        return new DraftCheck(
                reading.format(),
                reading.issues().stream()
                        .map(issue -> new Problem(
                                issue.place().path(),
                                issue.severity() == Severity.ERROR,
                                issue.code(),
                                plain.of(issue)))
                        .toList());
    }

    /** Whether nothing stands in the way of publishing. */
    public boolean passes() {
        return problems.stream().noneMatch(Problem::error);
    }
}
