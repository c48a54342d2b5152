package it.pdo.command;

import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;

/** A table that cannot be read: where, why, and what was expected. */
final class TableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Issue issue;

    /** @param key of the text, which is also the code of the issue */
    TableException(Place place, String key, Object... parts) {
        this(place, key, CommandMessages.message(key, parts));
    }

    private TableException(Place place, String key, LocalizedMessage words) {
        super(words.in(CommandMessages.language()));
        this.issue = new Issue(Severity.ERROR, key, place, words);
    }

    Issue issue() {
        return issue;
    }
}
