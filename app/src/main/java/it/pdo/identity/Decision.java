package it.pdo.identity;

import it.pdo.shared.Issue;
import java.util.Optional;

/** Whether an operation is allowed. */
public sealed interface Decision {

    /** They may. */
    record Allowed() implements Decision {}

    /**
     * They may not.
     *
     * @param reason why, and what to do about it
     */
    record Refused(Issue reason) implements Decision {}

    /** Whether they may. */
    default boolean allowed() {
        return this instanceof Allowed;
    }

    /** Why it is refused; empty when it is allowed. */
    default Optional<Issue> refusal() {
        return switch (this) {
            case Allowed() -> Optional.empty();
            case Refused(Issue reason) -> Optional.of(reason);
        };
    }

    /** @throws PermissionDeniedException when it is refused */
    default void require() {
        refusal().ifPresent(reason -> {
            throw new PermissionDeniedException(reason);
        });
    }
}
