package it.pdo.ui.studio;

import it.pdo.format.FormatDocument;
import it.pdo.format.FormatReader;
import it.pdo.format.PlanFormat;
import it.pdo.shared.Severity;
import it.pdo.ui.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What a draft is worth as it stands.
 *
 * @param format the draft as far as it can be read, for the preview
 * @param problems in the order of the format's parts
 */
record Check(Optional<PlanFormat> format, List<Problem> problems) {

    /**
     * Something wrong.
     *
     * @param pointer of the value at fault
     * @param code of the kind of problem
     * @param words in the language and with the names of the forms
     */
    record Problem(String pointer, boolean error, String code, String words) {}

    Check {
        problems = List.copyOf(problems);
    }

    static Check of(FormatDocument document, Texts texts) {
        FormatReader.Draft reading = document.draft();
        PlainWords plain = new PlainWords(document, texts);
        return new Check(
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
    boolean passes() {
        return problems.stream().noneMatch(Problem::error);
    }
}
