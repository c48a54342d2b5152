package it.pdo.lifecycle;

import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.PlanDifference;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.ReadableItems;
import it.pdo.planning.store.revision.PlanRevision;
import it.pdo.planning.store.revision.PlanRevisions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a plan became what it is, for somebody who is signed in: that it was approved, varied and revised is known to whoever
 * holds a role in the body, what changed to whoever may read the items.
 *
 * <p>Every method throws {@link it.pdo.identity.PermissionDeniedException} for whoever holds no role in the body.
 */
@Singleton
public class PlanHistory {
    private final PlanStore plans;
    private final PlanLifecycle life;
    private final Variations variations;
    private final PlanRevisions revisions;
    private final PlanBaselines baselines;

    PlanHistory(
            PlanStore plans,
            PlanLifecycle life,
            Variations variations,
            PlanRevisions revisions,
            PlanBaselines baselines) {
        this.plans = plans;
        this.life = life;
        this.variations = variations;
        this.revisions = revisions;
        this.baselines = baselines;
    }

    /** The approval in force; empty for a plan that is not approved. */
    public Optional<StateTransition> approval(SignedIn who, PlanId plan) {
        mayList(who);
        return life.approval(plan);
    }

    /** Every revision, the latest first. */
    public List<PlanRevision> revisions(SignedIn who, PlanId plan) {
        mayList(who);
        return revisions.list(plan);
    }

    /** Every variation, the latest first. */
    public List<Variation> variations(SignedIn who, PlanId plan) {
        mayList(who);
        return variations.list(plan);
    }

    /** The variation in preparation, with what it changes of the items that the person may read; empty when there is none. */
    public Optional<PreparedVariation> inPreparation(Permissions reader, PlanId plan) {
        reader.may(Operation.LIST_PLANS).require();
        return variations
                .inPreparation(plan)
                .map(prepared -> reader.access().mayReadWholeBody()
                        ? prepared
                        : prepared.only(new ReadableItems(prepared.tree(), reader.access()).all()));
    }

    /** The changes of the variation in preparation that the user may read. */
    public PlanDifference difference(Permissions reader, PreparedVariation prepared, Locale language) {
        reader.may(Operation.LIST_PLANS).require();
        PlanTree now = plans.load(prepared.tree().plan().id()).orElseThrow();
        return readable(reader, prepared.tree(), baselines.difference(now, prepared.tree(), language));
    }

    /** The difference between the approved and the current plan; empty when it is not approved. */
    public Optional<PlanDifference> sinceApproval(Permissions reader, PlanId plan, Locale language) {
        reader.may(Operation.LIST_PLANS).require();
        return baselines.atApproval(plan).map(then -> sinceThen(reader, then, language));
    }

    /** What changed since a moment; empty for no such plan. */
    public Optional<PlanDifference> since(Permissions reader, PlanId plan, Instant moment, Locale language) {
        reader.may(Operation.LIST_PLANS).require();
        return baselines.at(plan, moment).map(then -> sinceThen(reader, then, language));
    }

    /** The changes of one revision; empty when there is no such revision. */
    public Optional<PlanDifference> ofRevision(Permissions reader, PlanId plan, int number, Locale language) {
        reader.may(Operation.LIST_PLANS).require();
        return baselines
                .ofRevision(plan, number, language)
                .map(all -> reader.access().mayReadWholeBody()
                        ? all
                        : readable(reader, plans.load(plan).orElseThrow(), all));
    }

    private PlanDifference sinceThen(Permissions reader, PlanTree then, Locale language) {
        PlanTree now = plans.load(then.plan().id()).orElseThrow();
        return readable(reader, now, baselines.difference(then, now, language));
    }

    /** Removed items are visible only to users who may read the whole municipality. */
    private static PlanDifference readable(Permissions reader, PlanTree tree, PlanDifference all) {
        return reader.access().mayReadWholeBody() ? all : all.only(new ReadableItems(tree, reader.access()).all());
    }

    private static void mayList(SignedIn who) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
    }
}
