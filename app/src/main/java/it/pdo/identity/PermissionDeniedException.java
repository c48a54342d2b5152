package it.pdo.identity;

import it.pdo.shared.Issue;

/**
 * Somebody asked a service for what they may not have, where the answer has no place for a refusal. Pages answer it with
 * the reason and status 403, the API with a problem of that status.
 */
public final class PermissionDeniedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Issue reason;

    public PermissionDeniedException(Issue reason) {
        super(reason.code());
        this.reason = reason;
    }

    /** Why, and what to do about it. */
    public Issue reason() {
        return reason;
    }
}
