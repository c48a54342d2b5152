package it.pdo.lifecycle;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ChangesJson;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Timestamps;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The saves of variations in preparation. */
@Singleton
class VariationSteps {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(VariationSteps.class);

    private final PlanStore plans;
    private final PlanRevisions revisions;
    private final VariationRepository variations;
    private final VariationStepRepository rows;
    private final Clock clock;

    VariationSteps(
            PlanStore plans,
            PlanRevisions revisions,
            VariationRepository variations,
            VariationStepRepository rows,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.variations = variations;
        this.rows = rows;
        this.clock = clock;
    }

    /** The plan in force with the saves of a variation on it. */
    VariationPreview preparation(VariationRow row, PlanTree tree) {
        return new VariationPreview(tree, rows.ofVariation(row.id()));
    }

    /** Adds changes to the variation in preparation, made from the plan as the variation has it. Who may is asked before. */
    @Transactional
    RevisionOutcome change(SignedIn who, PlanId id, List<ItemChange> changes) {
        var held = plans.lock(id);
        var row = variations.inPreparation(id.value());
        if (held.isEmpty()) {
            return new RevisionOutcome.Unknown();
        }
        if (row.isEmpty()) {
            return refused(SENTENCES.refusal("variation.none", held.get().code()));
        }
        var preparation = preparation(row.get(), plans.load(id).orElseThrow());
        var conflicts = preparation.changedMeanwhile(changes);
        if (!conflicts.isEmpty()) {
            return new RevisionOutcome.Conflict(conflicts);
        }
        var effective = changes.stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        if (effective.isEmpty()) {
            return new RevisionOutcome.Revised(0);
        }
        var issues = revisions.problems(preparation.tree(), effective);
        if (!issues.isEmpty()) {
            return new RevisionOutcome.Refused(issues);
        }
        var number = preparation.nextNumber();
        rows.insert(List.of(new VariationStepRow(
                row.get().id(),
                number,
                who.actor().account(),
                who.actor().name(),
                Timestamps.now(clock),
                ChangesJson.write(effective))));
        return new RevisionOutcome.Revised(number);
    }

    /**
     * Takes back the last save of the variation in preparation, if it is that one still.
     *
     * @param number of the save
     */
    @Transactional
    RevisionOutcome takeBack(SignedIn who, PlanId id, int number) {
        var held = plans.lock(id);
        var row = variations.inPreparation(id.value());
        if (held.isEmpty() || row.isEmpty()) {
            return new RevisionOutcome.Unknown();
        }
        var all = rows.ofVariation(row.get().id());
        if (all.isEmpty() || all.getLast().number() != number) {
            return refused(SENTENCES.refusal("variation.later-step", number));
        }
        if (all.getLast().actorId() != who.actor().account()
                && !Permissions.of(who)
                        .may(Operation.LEAD_VARIATION, held.get().state().stage())
                        .allowed()) {
            return refused(
                    SENTENCES.refusal("edit.undo-not-yours", all.getLast().actorName()));
        }
        rows.remove(row.get().id(), number);
        return new RevisionOutcome.Revised(number);
    }

    private static RevisionOutcome refused(Issue issue) {
        return new RevisionOutcome.Refused(List.of(issue));
    }
}
