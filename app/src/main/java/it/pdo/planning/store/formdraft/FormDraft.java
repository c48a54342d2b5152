package it.pdo.planning.store.formdraft;

import it.pdo.planning.PlanId;
import java.time.Instant;
import java.util.Map;

/**
 * The unsaved texts of a form.
 *
 * @param subject what the form is about, 1 to 120 ASCII characters: the id of an item, or a key for a new one
 * @param base the texts of the fields when typing began, by field path
 * @param typed the current texts
 */
public record FormDraft(PlanId plan, String subject, Instant at, Map<String, String> base, Map<String, String> typed) {

    public FormDraft {
        if (subject.isBlank() || subject.length() > 120 || !subject.chars().allMatch(c -> c > 32 && c < 127)) {
            throw new IllegalArgumentException("not the subject of a form: " + subject);
        }
        base = Map.copyOf(base);
        typed = Map.copyOf(typed);
    }
}
