package it.pdo.formatversion;

import it.pdo.shared.Issue;
import java.util.List;

/** What came of saving or publishing a draft. */
public sealed interface FormatSaving {

    /** The draft as it is now. */
    record Saved(FormatDraft draft) implements FormatSaving {}

    /** The draft became an immutable version and is a draft no more. */
    record Published(String code, int version) implements FormatSaving {}

    /** Somebody saved it meanwhile: this is what it is now; nothing was changed. */
    record ChangedMeanwhile(FormatDraft now) implements FormatSaving {}

    /** Why it cannot be; nothing was changed. */
    record Refused(List<Issue> issues) implements FormatSaving {
        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /** There is no such draft, or no more. */
    record Unknown() implements FormatSaving {}
}
