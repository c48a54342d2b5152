package it.pdo.planning.store.formdraft;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanId;
import it.pdo.planning.content.FieldsJson;
import it.pdo.planning.store.PlanRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Unsaved forms, separate for each user, so that nothing typed is lost when the connection drops or the session ends.
 */
@Singleton
public class FormDrafts {
    private static final int LONGEST = 4_000_000;

    private final FormDraftRepository rows;
    private final PlanRepository plans;
    private final Clock clock;

    FormDrafts(FormDraftRepository rows, PlanRepository plans, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
    }

    /** The user's unsaved texts about a subject. */
    public Optional<FormDraft> find(SignedIn who, PlanId plan, String subject) {
        requireEditor(who);
        return rows.findOne(who.account().value(), plan.value(), subject).map(FormDrafts::form);
    }

    /**
     * Stores a form and replaces the stored one about its subject.
     *
     * @return false when there is no such plan or the form is longer than any real sheet
     */
    @Transactional
    public boolean save(
            SignedIn who, PlanId plan, String subject, Map<String, String> base, Map<String, String> typed) {
        requireEditor(who);
        FormDraft form = new FormDraft(plan, subject, clock.instant(), base, typed);
        String baseText = write(form.base());
        String typedText = write(form.typed());
        if (plans.findById(plan.value()).isEmpty() || baseText.length() + typedText.length() > LONGEST) {
            return false;
        }
        rows.remove(who.account().value(), plan.value(), subject);
        rows.insert(who.account().value(), plan.value(), subject, form.at(), baseText, typedText);
        return true;
    }

    /** Deletes the unsaved texts about a subject. */
    @Transactional
    public void discard(SignedIn who, PlanId plan, String subject) {
        requireEditor(who);
        rows.remove(who.account().value(), plan.value(), subject);
    }

    private static void requireEditor(SignedIn who) {
        Permissions.of(who).may(Operation.KEEP_FORM).require();
    }

    private static String write(Map<String, String> texts) {
        return FieldsJson.write(new TreeMap<>(texts));
    }

    private static FormDraft form(FormDraftRow row) {
        return new FormDraft(
                new PlanId(row.planId()), row.subject(), row.keptAt(), read(row.base()), read(row.typed()));
    }

    private static Map<String, String> read(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        FieldsJson.read(json).forEach((path, text) -> texts.put(path, String.valueOf(text)));
        return texts;
    }
}
