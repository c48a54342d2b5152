package it.pdo.lifecycle;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.identity.Accounts;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.document.ActDocuments;
import it.pdo.lifecycle.document.DocumentContent;
import it.pdo.lifecycle.document.DocumentId;
import it.pdo.planning.Act;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevision;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Timestamps;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes the state of plans: draft, proposed, negotiated, approved by an act, closed; and back, with a reason.
 *
 * <p>Administrators of the whole municipality change the state; a director of the whole municipality may propose a
 * plan. Everyone who reads the plan sees its transitions. Variations after approval are made by {@link Variations}.
 */
@Singleton
public class PlanLifecycle {
    private static final int NAMED = 3;
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(PlanLifecycle.class);

    private final PlanStore plans;
    private final PlanRevisions revisions;
    private final TransitionRepository passages;
    private final VariationRepository variations;
    private final ActDocuments documents;
    private final Accounts accounts;
    private final History history;
    private final ApplicationEventPublisher<PlanClosedListener> closed;
    private final Clock clock;

    PlanLifecycle(
            PlanStore plans,
            PlanRevisions revisions,
            TransitionRepository passages,
            VariationRepository variations,
            ActDocuments documents,
            Accounts accounts,
            History history,
            ApplicationEventPublisher<PlanClosedListener> closed,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.passages = passages;
        this.variations = variations;
        this.documents = documents;
        this.accounts = accounts;
        this.history = history;
        this.closed = closed;
        this.clock = clock;
    }

    /** State, transitions and possible transitions of a plan; empty when there is no such plan. */
    @Transactional(readOnly = true)
    public Optional<LifecycleStatus> view(SignedIn who, PlanId id) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
        return plans.find(id)
                .map(plan -> new LifecycleStatus(
                        plan,
                        transitions(id),
                        LifecycleStep.from(plan.state()).stream()
                                .map(step -> new TransitionOption(
                                        step.to(),
                                        step.back(),
                                        step.takesAct(),
                                        step.back(),
                                        obstacles(who, plan, step)))
                                .toList()));
    }

    /** The transitions of the plan, oldest first. */
    public List<StateTransition> transitions(PlanId id) {
        var files = documents.of(id);
        return passages.ofPlan(id.value()).stream()
                .map(row -> row.transition(files))
                .toList();
    }

    /** The current approval; empty for a plan that is not approved. */
    public Optional<StateTransition> approval(PlanId id) {
        return LifecycleStatus.approvalAmong(transitions(id));
    }

    /** A document of an act, for any signed-in user; empty when the plan has no such document. */
    @Transactional(readOnly = true)
    public Optional<DocumentContent> document(SignedIn who, PlanId plan, DocumentId id) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
        return documents.content(plan, id);
    }

    /** Changes the state of the plan, to one of those that {@link #view} offers. */
    @Transactional
    public LifecycleOutcome pass(SignedIn who, PlanId id, PlanState to, TransitionDetails details) {
        var held = plans.lock(id);
        if (held.isEmpty()) {
            return new LifecycleOutcome.Unknown();
        }
        var plan = held.get();
        var step = LifecycleStep.find(plan.state(), to);
        if (step.isEmpty()) {
            return refused(List.of(SENTENCES.refusal(
                    "life.no-such-step",
                    plan.code(),
                    SENTENCES.message("life.state." + plan.state()),
                    SENTENCES.message("life.state." + to))));
        }
        var issues = new ArrayList<>(obstacles(who, plan, step.get()));
        issues.addAll(wrong(plan, step.get(), details));
        if (!issues.isEmpty()) {
            return refused(issues);
        }
        record(who, plan, step.get(), details);
        return new LifecycleOutcome.Done(to);
    }

    private List<Issue> obstacles(SignedIn who, Plan plan, LifecycleStep step) {
        if (!mayTake(who, step)) {
            return List.of(SENTENCES.refusal("life.not-administrator", administrators()));
        }
        var id = plan.id();
        var found = new ArrayList<Issue>();
        if (!step.back() && step.from() == PlanState.DRAFT && plans.isEmpty(id)) {
            found.add(SENTENCES.refusal("life.empty", plan.code()));
        }
        if (step.from() == PlanState.APPROVED) {
            variations
                    .inPreparation(id.value())
                    .ifPresent(open -> found.add(SENTENCES.refusal("life.variation-open", open.title())));
            if (step.back()) {
                varied(id)
                        .ifPresent(varied -> found.add(SENTENCES.refusal("life.varied", plan.code(), varied.number())));
            }
        }
        return found;
    }

    private Optional<PlanRevision> varied(PlanId id) {
        int approvedAt = approval(id).map(StateTransition::revision).orElse(0);
        return revisions.list(id).stream()
                .filter(revision -> revision.number() > approvedAt)
                .filter(revision -> revision.kind() == RevisionKind.VARIATION
                        || revision.kind() == RevisionKind.SECOND_LEVEL
                        || (revision.kind() == RevisionKind.MIGRATION
                                && revision.undoneBy().isEmpty()))
                .findFirst();
    }

    private boolean mayTake(SignedIn who, LifecycleStep step) {
        var permissions = Permissions.of(who);
        return permissions.may(Operation.LEAD_PLAN).allowed()
                || (step.to() == PlanState.PROPOSED
                        && !step.back()
                        && permissions
                                .may(Operation.PROPOSE_PLAN, step.from().stage())
                                .allowed());
    }

    /** Who may change the state of plans, as text. */
    LocalizedMessage administrators() {
        var names = accounts.administrators().stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.isEmpty() ? SENTENCES.message("life.administrator") : LocalizedMessage.verbatim(names);
    }

    private List<Issue> wrong(Plan plan, LifecycleStep step, TransitionDetails details) {
        var found = new ArrayList<Issue>();
        if (step.back() && details.reason().isEmpty()) {
            found.add(SENTENCES.refusal("life.reason-missing"));
        }
        if (step.takesAct()) {
            found.addAll(ActCheck.needed(details.act(), LocalDate.now(clock)));
            found.addAll(ActCheck.approving(details.act(), plan));
        }
        found.addAll(ActCheck.texts(details));
        return found;
    }

    private void record(SignedIn who, Plan plan, LifecycleStep step, TransitionDetails details) {
        var id = plan.id();
        var actor = who.actor();
        @Nullable Act act = step.takesAct() ? details.act().orElse(null) : null;
        var document = step.takesAct() ? documents.store(actor, id, details.document()) : null;
        plans.changeState(id, step.to());
        passages.saveAll(List.of(new TransitionRow(
                IdGenerator.next(),
                id.value(),
                step.from(),
                step.to(),
                actor.account(),
                actor.name(),
                Timestamps.now(clock),
                details.reason(),
                act == null ? null : act.kind(),
                act == null ? null : act.number(),
                act == null ? null : act.date(),
                document,
                revisions.last(id))));
        var reason = act == null ? details.reason() : ActCheck.joined(ActCheck.format(act), details.reason());
        history.add(
                actor,
                List.of(new HistoryChange(
                        "plan",
                        id.value(),
                        "state",
                        step.from().name(),
                        step.to().name(),
                        reason)));
        if (step.to() == PlanState.CLOSED) {
            closed.publishEvent(new PlanClosedListener(actor, id));
        }
    }

    private static LifecycleOutcome refused(List<Issue> issues) {
        return new LifecycleOutcome.Refused(issues);
    }
}
