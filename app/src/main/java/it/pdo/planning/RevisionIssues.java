package it.pdo.planning;

import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Sentences;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.List;

/** What is against a revision, each with the item it concerns. */
final class RevisionIssues {
    private static final Sentences SENTENCES = Sentences.beside(RevisionIssues.class);

    private final List<Issue> found = new ArrayList<>();

    void add(ItemId item, String code, Object... parts) {
        found.add(new Issue(Severity.ERROR, code, new Place("", 0, 0, item.toString()), SENTENCES.text(code, parts)));
    }

    List<Issue> found() {
        return List.copyOf(found);
    }

    /** An item as people call it. */
    static String label(ItemContent content) {
        return content.code().isBlank() ? content.title() : content.code() + " " + content.title();
    }
}
