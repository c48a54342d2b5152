package it.pdo.formatversion;

import it.pdo.shared.Issue;
import java.util.List;

/** The result of saving or publishing a draft. */
public sealed interface FormatSaving {

    /** The draft as saved. */
    record Saved(FormatDraft draft) implements FormatSaving {}

    /** The draft became an immutable version. */
    record Published(String code, int version) implements FormatSaving {}

    /**
     * Another user saved it meanwhile; nothing was changed.
     *
     * @param now the current draft
     */
    record ChangedMeanwhile(FormatDraft now) implements FormatSaving {}

    /** Refused; nothing was changed. */
    record Refused(List<Issue> issues) implements FormatSaving {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** There is no such draft. */
    record Unknown() implements FormatSaving {}
}
