package it.pdo.planning;

import it.pdo.history.Actor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The plans of the bound tenant, as they are; who may see what is decided by the services above. */
@Singleton
@SuppressWarnings("DoNotCallSuggester")
public class PlanStore {

    /** Every plan, the latest years first. */
    public List<Plan> list() {
        throw new UnsupportedOperationException("not written yet");
    }

    public Optional<Plan> find(PlanId id) {
        throw new UnsupportedOperationException("not written yet");
    }

    public Optional<Plan> findByCode(String code) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The whole plan, in a fixed number of queries. */
    public Optional<PlanTree> load(PlanId id) {
        throw new UnsupportedOperationException("not written yet");
    }

    /**
     * Stores a draft in one transaction, creating the units it names that are missing.
     *
     * @throws IllegalArgumentException when a plan with its code exists, or it names a person that does not
     */
    public StoredPlan create(Actor actor, PlanDraft draft) {
        throw new UnsupportedOperationException("not written yet");
    }

    /**
     * Stores a draft in the place of the plan with the same code, if there is one: that plan must be a draft and carry no
     * progress.
     *
     * @throws IllegalStateException when the plan in its place is approved or carries progress
     */
    public StoredPlan replace(Actor actor, PlanDraft draft) {
        throw new UnsupportedOperationException("not written yet");
    }
}
