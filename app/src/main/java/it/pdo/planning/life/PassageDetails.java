package it.pdo.planning.life;

import it.pdo.planning.Act;
import java.util.Optional;

/**
 * What somebody says when they lead a plan on.
 *
 * @param reason at most 1000 characters; may be empty where {@link PassageOption#reasonRequired} does not ask for one
 * @param act required where {@link PassageOption#takesAct}, ignored elsewhere
 * @param document the act itself; never required
 */
public record PassageDetails(String reason, Optional<Act> act, Optional<DocumentUpload> document) {

    public PassageDetails {
        reason = reason.strip();
    }

    public static PassageDetails because(String reason) {
        return new PassageDetails(reason, Optional.empty(), Optional.empty());
    }

    public static PassageDetails by(Act act) {
        return new PassageDetails("", Optional.of(act), Optional.empty());
    }
}
