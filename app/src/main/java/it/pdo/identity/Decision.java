package it.pdo.identity;

import it.pdo.shared.Issue;
import java.util.Optional;

/** Whether somebody may do something now. */
public sealed interface Decision {

    /** They may. */
    record Allowed() implements Decision {}

    /**
     * They may not.
     *
     * @param reason why, and what to do about it, in the languages of the product
     */
    record Refused(Issue reason) implements Decision {}

    /** Whether they may. */
    default boolean allowed() {
        return this instanceof Allowed;
    }

    /** Why they may not; empty when they may. */
    default Optional<Issue> refusal() {
        return switch (this) {
            case Allowed() -> Optional.empty();
            case Refused(Issue reason) -> Optional.of(reason);
        };
    }

    /** @throws PermissionDeniedException when they may not */
    default void require() {
        refusal().ifPresent(reason -> {
            throw new PermissionDeniedException(reason);
        });
    }
}
