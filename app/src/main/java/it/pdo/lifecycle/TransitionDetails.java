package it.pdo.lifecycle;

import it.pdo.lifecycle.document.DocumentUpload;
import it.pdo.planning.Act;
import java.util.Optional;

/**
 * What somebody says when they lead a plan on.
 *
 * @param reason at most 1000 characters; may be empty where {@link TransitionOption#reasonRequired} does not ask for one
 * @param act required where {@link TransitionOption#takesAct}, ignored elsewhere
 * @param document the act itself; never required
 */
public record TransitionDetails(String reason, Optional<Act> act, Optional<DocumentUpload> document) {

    public TransitionDetails {
        reason = reason.strip();
    }

    public static TransitionDetails because(String reason) {
        return new TransitionDetails(reason, Optional.empty(), Optional.empty());
    }

    public static TransitionDetails by(Act act) {
        return new TransitionDetails("", Optional.of(act), Optional.empty());
    }
}
