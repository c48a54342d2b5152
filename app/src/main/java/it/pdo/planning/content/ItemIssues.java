package it.pdo.planning.content;

import it.pdo.planning.ItemId;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of a change, each with its item. */
public final class ItemIssues {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(ItemIssues.class);

    private final List<Issue> found = new ArrayList<>();

    public void add(ItemId item, String code, Object... parts) {
        found.add(
                new Issue(Severity.ERROR, code, new Place("", 0, 0, item.toString()), SENTENCES.message(code, parts)));
    }

    public List<Issue> found() {
        return List.copyOf(found);
    }

    /** The item as code and title. */
    public static String label(WholeItem content) {
        return content.code().isBlank() ? content.title() : content.code() + " " + content.title();
    }
}
