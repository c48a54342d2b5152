package it.pdo.lifecycle;

import it.pdo.lifecycle.document.DocumentUpload;
import it.pdo.planning.Act;
import java.util.Optional;

/**
 * The details of a state change.
 *
 * @param reason at most 1000 characters; may be empty where {@link TransitionOption#reasonRequired} does not ask for
 *     one
 * @param act required where {@link TransitionOption#takesAct}, ignored elsewhere
 * @param document the document of the act; optional
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
