package it.pdo.planning.store;

import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.shared.LocalizedMessage;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * The plans of the bound tenant for a signed-in user. Everyone with a role sees that a plan exists; people and costs of
 * an item are visible only to users who may read the item.
 *
 * <p>Every method throws {@link it.pdo.identity.PermissionDeniedException} for a user without any role.
 */
@Singleton
public class Plans {
    private final PlanStore plans;

    Plans(PlanStore plans) {
        this.plans = plans;
    }

    /** Every plan, latest years first. */
    public List<Plan> list(SignedIn who) {
        mayList(who);
        return plans.list();
    }

    /** A plan; empty when there is no such plan. */
    public Optional<Plan> find(SignedIn who, PlanId id) {
        mayList(who);
        return plans.find(id);
    }

    /** Whether a plan with the code exists. */
    public boolean isTaken(SignedIn who, String code) {
        mayList(who);
        return plans.findByCode(code).isPresent();
    }

    /** The plan of an item; empty when there is no such item. */
    public Optional<Plan> planOf(SignedIn who, ItemId item) {
        mayList(who);
        return plans.planOf(item);
    }

    /**
     * Loads a whole plan; items that the user may not read come without people and resources. Empty when there is no
     * such plan.
     *
     * @param reader the user's permissions in the units of the plan
     */
    public Optional<PlanTree> load(Permissions reader, PlanId id) {
        reader.may(Operation.LIST_PLANS).require();
        return plans.load(id).map(tree -> reader.access().mayReadWholeBody() ? tree : reduced(tree, reader));
    }

    private static PlanTree reduced(PlanTree tree, Permissions reader) {
        return tree.withPeopleOf(new ReadableItems(tree, reader.access()).all());
    }

    /**
     * Creates a plan without items.
     *
     * @throws it.pdo.identity.PermissionDeniedException for whoever does not administer the whole body
     * @throws IllegalArgumentException when a plan with its code exists
     */
    public StoredPlan create(SignedIn who, PlanDraft draft) {
        Permissions.of(who).may(Operation.CREATE_PLAN).require();
        return plans.create(who.actor(), draft);
    }

    /**
     * Deletes a draft in which nothing was written: neither items nor progress.
     *
     * @return why it was not deleted, for the reader; empty when it is gone
     * @throws it.pdo.identity.PermissionDeniedException for whoever does not administer the whole body
     */
    public Optional<LocalizedMessage> removeEmpty(SignedIn who, PlanId id) {
        Permissions.of(who).may(Operation.REMOVE_PLAN).require();
        return plans.removeEmpty(who.actor(), id);
    }

    private static void mayList(SignedIn who) {
        Permissions.of(who).may(Operation.LIST_PLANS).require();
    }
}
