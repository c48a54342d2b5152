package it.pdo.ui.studio;

import it.pdo.format.document.FormatDocument;
import it.pdo.ui.studio.draft.DraftCheck;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of one form, each by the pointer of its value: what they say again when the draft has changed. */
final class FormQuestions {
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private String typing = "";

    void add(String pointer, FormField field) {
        fields.put(pointer, field);
    }

    /** The answer at a pointer is a text that somebody writes. */
    void written(String pointer) {
        written.add(pointer);
    }

    /** Somebody writes at a pointer; that is never written over. */
    void typing(String pointer) {
        typing = pointer;
    }

    /** Says codes that follow a name, and at each question what is wrong with its answer or with what hangs on it. */
    void refresh(FormatDocument now, List<DraftCheck.Problem> problems) {
        fields.forEach((pointer, field) -> {
            if (pointer.endsWith("/code") && written.contains(pointer) && !pointer.equals(typing)) {
                field.setMessage(now.text(pointer));
            }
        });
        Map<String, List<String>> said = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> nearest(problem.pointer()),
                        Collectors.mapping(DraftCheck.Problem::words, Collectors.toList())));
        fields.forEach((pointer, field) -> field.problems(said.getOrDefault(pointer, List.of())));
    }

    /** The question that is nearest to a value, as {@code /levels/0/under} for {@code /levels/0/under/1}. */
    private String nearest(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !fields.containsKey(at)) {
            at = FormatDocument.parent(at);
        }
        return at;
    }
}
