package it.pdo.lifecycle;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.document.ActDocuments;
import it.pdo.planning.Act;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevision;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Timestamps;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Variations of approved plans. One at a time is in preparation: it collects changes while everyone else reads the plan
 * in force; its act applies all of them at once, as one revision. Only administrators of the whole municipality open,
 * adopt or abandon a variation; {@link PlanEditing} decides who may change what in it.
 */
@Singleton
public class Variations {
    private static final int LONGEST_TITLE = 300;
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(Variations.class);

    private final PlanStore plans;
    private final PlanRevisions revisions;
    private final VariationRepository rows;
    private final VariationSteps steps;
    private final ActDocuments documents;
    private final PlanLifecycle life;
    private final History history;
    private final Clock clock;

    Variations(
            PlanStore plans,
            PlanRevisions revisions,
            VariationRepository rows,
            VariationSteps steps,
            ActDocuments documents,
            PlanLifecycle life,
            History history,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.rows = rows;
        this.steps = steps;
        this.documents = documents;
        this.life = life;
        this.history = history;
        this.clock = clock;
    }

    /** Every variation of the plan, the latest first. */
    @Transactional(readOnly = true)
    public List<Variation> list(PlanId plan) {
        var files = documents.of(plan);
        return rows.ofPlan(plan.value()).stream()
                .map(row -> row.variation(files, act(plan, row)))
                .toList();
    }

    private Optional<Act> act(PlanId plan, VariationRow row) {
        var number = row.revision();
        return number == null ? Optional.empty() : revisions.find(plan, number).flatMap(PlanRevision::act);
    }

    /** The variation in preparation, with its effect on the plan. */
    @Transactional(readOnly = true)
    public Optional<PreparedVariation> inPreparation(PlanId plan) {
        return rows.inPreparation(plan.value()).flatMap(row -> plans.load(plan)
                .map(tree -> preparation(row, tree).of(variation(plan, row))));
    }

    private VariationPreview preparation(VariationRow row, PlanTree tree) {
        return steps.preparation(row, tree);
    }

    private Variation variation(PlanId plan, VariationRow row) {
        return row.variation(documents.of(plan), act(plan, row));
    }

    /**
     * Opens a variation of an approved plan.
     *
     * @param title what it is about; 1 to 300 characters
     * @param reason why; may be empty until it is adopted
     */
    @Transactional
    public VariationOutcome open(SignedIn who, PlanId id, String title, String reason) {
        var held = plans.lock(id);
        if (held.isEmpty()) {
            return new VariationOutcome.Unknown();
        }
        var issues = new ArrayList<>(obstaclesToLead(who));
        if (held.get().state() != PlanState.APPROVED) {
            issues.add(SENTENCES.refusal("variation.not-approved", held.get().code()));
        }
        rows.inPreparation(id.value())
                .ifPresent(open -> issues.add(SENTENCES.refusal("variation.open-already", open.title())));
        var name = title.strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            issues.add(SENTENCES.refusal("variation.title", LONGEST_TITLE));
        }
        issues.addAll(ActCheck.texts(TransitionDetails.because(reason)));
        if (!issues.isEmpty()) {
            return new VariationOutcome.Refused(issues);
        }
        var row = new VariationRow(
                IdGenerator.next(),
                id.value(),
                name,
                VariationState.IN_PREPARATION,
                reason.strip(),
                who.actor().name(),
                Timestamps.now(clock),
                null,
                null,
                null,
                null);
        rows.saveAll(List.of(row));
        recordHistory(who, id, "", "IN_PREPARATION", name + (reason.isBlank() ? "" : " – " + reason.strip()));
        return new VariationOutcome.Done(row.variation(Map.of(), Optional.empty()));
    }

    /**
     * Puts the variation in preparation into force, as one revision of the plan.
     *
     * @param details act and reason are required; the document is kept with the variation
     */
    @Transactional
    public RevisionOutcome adopt(SignedIn who, PlanId id, TransitionDetails details) {
        var held = plans.lock(id);
        if (held.isEmpty()) {
            return new RevisionOutcome.Unknown();
        }
        var row = rows.inPreparation(id.value()).orElse(null);
        var issues = new ArrayList<>(obstaclesToLead(who));
        issues.addAll(ActCheck.needed(details.act(), LocalDate.now(clock)));
        issues.addAll(ActCheck.changing(details.act(), life.approval(id)));
        issues.addAll(ActCheck.texts(details));
        if (details.reason().isEmpty()) {
            issues.add(SENTENCES.refusal("life.reason-missing"));
        }
        if (row == null) {
            issues.add(SENTENCES.refusal("variation.none", held.get().code()));
        }
        if (row == null || !issues.isEmpty()) {
            return new RevisionOutcome.Refused(issues);
        }
        return adopt(who, held.get(), row, details);
    }

    private RevisionOutcome adopt(SignedIn who, Plan plan, VariationRow row, TransitionDetails details) {
        var id = plan.id();
        var prepared = preparation(row, plans.load(id).orElseThrow()).of(variation(id, row));
        if (!prepared.conflicts().isEmpty()) {
            return new RevisionOutcome.Conflict(prepared.conflicts());
        }
        if (prepared.changes().isEmpty()) {
            return refused(SENTENCES.refusal("variation.empty", row.title()));
        }
        var outcome = revisions.revise(
                who.actor(), id, RevisionKind.VARIATION, details.reason(), details.act(), prepared.changes());
        if (outcome instanceof RevisionOutcome.Revised(int number)) {
            end(
                    who,
                    row,
                    VariationState.ADOPTED,
                    details.reason(),
                    number,
                    documents.store(who.actor(), id, details.document()));
            recordHistory(
                    who,
                    id,
                    "IN_PREPARATION",
                    "ADOPTED",
                    ActCheck.joined(ActCheck.format(details.act().orElseThrow()), details.reason()));
        }
        return outcome;
    }

    /** Abandons the variation in preparation; the plan stays unchanged. */
    @Transactional
    public VariationOutcome abandon(SignedIn who, PlanId id, String reason) {
        var held = plans.lock(id);
        if (held.isEmpty()) {
            return new VariationOutcome.Unknown();
        }
        var row = rows.inPreparation(id.value()).orElse(null);
        var issues = new ArrayList<>(obstaclesToLead(who));
        issues.addAll(ActCheck.texts(TransitionDetails.because(reason)));
        if (reason.isBlank()) {
            issues.add(SENTENCES.refusal("life.reason-missing"));
        }
        if (row == null) {
            issues.add(SENTENCES.refusal("variation.none", held.get().code()));
        }
        if (row == null || !issues.isEmpty()) {
            return new VariationOutcome.Refused(issues);
        }
        end(who, row, VariationState.ABANDONED, reason.strip(), null, null);
        recordHistory(who, id, "IN_PREPARATION", "ABANDONED", row.title() + " – " + reason.strip());
        return new VariationOutcome.Done(list(id).stream()
                .filter(each -> each.id().value() == row.id())
                .findFirst()
                .orElseThrow());
    }

    private void end(
            SignedIn who,
            VariationRow row,
            VariationState state,
            String reason,
            @Nullable Integer revision,
            @Nullable Long document) {
        rows.end(row.id(), state, reason, who.actor().name(), Timestamps.now(clock), revision, document);
    }

    private void recordHistory(SignedIn who, PlanId plan, String before, String after, String reason) {
        history.add(
                who.actor(),
                List.of(new HistoryChange(
                        "plan", plan.value(), "variation", before, after, ActCheck.joined(reason, ""))));
    }

    /** Why the user may not open, adopt or abandon variations; empty when they may. */
    List<Issue> obstaclesToLead(SignedIn who) {
        return Permissions.of(who).may(Operation.LEAD_VARIATION).allowed()
                ? List.of()
                : List.of(SENTENCES.refusal("life.not-administrator", life.administrators()));
    }

    private static RevisionOutcome refused(Issue issue) {
        return new RevisionOutcome.Refused(List.of(issue));
    }
}
