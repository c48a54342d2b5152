package it.pdo.lifecycle;

import it.pdo.history.Actor;
import it.pdo.history.History;
import it.pdo.history.HistoryChange;
import it.pdo.lifecycle.document.ActDocuments;
import it.pdo.planning.Act;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.shared.Timestamps;
import it.pdo.tenancy.IdGenerator;
import it.pdo.tenancy.RequestCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The transitions of plans with their acts. They are only added: a transition never changes. */
@Singleton
class StateTransitions {
    private final TransitionRepository rows;
    private final ActDocuments documents;
    private final PlanRevisions revisions;
    private final History history;
    private final Clock clock;

    StateTransitions(
            TransitionRepository rows, ActDocuments documents, PlanRevisions revisions, History history, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.revisions = revisions;
        this.history = history;
        this.clock = clock;
    }

    /** The transitions of a plan, oldest first. */
    List<StateTransition> of(PlanId id) {
        return RequestCache.once(StateTransitions.class, id, () -> {
            var files = documents.of(id);
            return rows.ofPlan(id.value()).stream()
                    .map(row -> row.transition(files))
                    .toList();
        });
    }

    /** Adds a transition, with its act and document when the step takes one, and its entry in the history. */
    void add(Actor actor, PlanId id, LifecycleStep step, TransitionDetails details) {
        @Nullable Act act = step.takesAct() ? details.act().orElse(null) : null;
        var document = step.takesAct() ? documents.store(actor, id, details.document()) : null;
        rows.saveAll(List.of(new TransitionRow(
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
    }
}
