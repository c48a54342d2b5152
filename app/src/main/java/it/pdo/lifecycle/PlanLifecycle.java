package it.pdo.lifecycle;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.pdo.identity.Accounts;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.document.ActDocuments;
import it.pdo.lifecycle.document.DocumentContent;
import it.pdo.lifecycle.document.DocumentId;
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
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
    private final StateTransitions transitions;
    private final VariationRepository variations;
    private final ActDocuments documents;
    private final Accounts accounts;
    private final ApplicationEventPublisher<PlanClosedListener> closed;
    private final Clock clock;

    PlanLifecycle(
            PlanStore plans,
            PlanRevisions revisions,
            StateTransitions transitions,
            VariationRepository variations,
            ActDocuments documents,
            Accounts accounts,
            ApplicationEventPublisher<PlanClosedListener> closed,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.transitions = transitions;
        this.variations = variations;
        this.documents = documents;
        this.accounts = accounts;
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
        return transitions.of(id);
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
        plans.changeState(plan.id(), step.to());
        transitions.add(who.actor(), plan.id(), step, details);
        if (step.to() == PlanState.CLOSED) {
            closed.publishEvent(new PlanClosedListener(who.actor(), plan.id()));
        }
    }

    private static LifecycleOutcome refused(List<Issue> issues) {
        return new LifecycleOutcome.Refused(issues);
    }
}
