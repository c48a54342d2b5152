package it.pdo.identity;

import it.pdo.shared.Issue;
import it.pdo.shared.Localized;
import java.util.Locale;

/**
 * A service refuses a request of a user, where its result type cannot express a refusal. Pages show the reason with
 * status 403, the API a problem with that status.
 */
public final class PermissionDeniedException extends RuntimeException implements Localized {
    private static final long serialVersionUID = 1L;

    private final transient Issue reason;

    public PermissionDeniedException(Issue reason) {
        super(reason.code());
        this.reason = reason;
    }

    /** The reason, and what to do about it. */
    public Issue reason() {
        return reason;
    }

    @Override
    public String in(Locale locale) {
        return reason.in(locale);
    }
}
