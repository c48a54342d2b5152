package it.pdo.planning;

import it.pdo.history.Actor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * The one way in which the content of a plan changes once it is stored. Every revision is one transaction, numbered within
 * its plan, kept with what it changed, and told to the history value by value. Ids of items and indicators stay, so
 * progress, readings and confirmed targets stay attached.
 *
 * <pre>{@code
 * var contents = PlanContents.of(tree);
 * var before = contents.get(id);
 * var outcome = revisions.revise(actor, plan, RevisionKind.EDIT, "", Optional.empty(),
 *         List.of(ItemChange.changed(id, before, before.withState(ItemState.SUSPENDED))));
 * }</pre>
 *
 * <p>Who may make a change is decided by the callers: see {@code PlanEditing} for people. Which kinds a plan takes depends on
 * its state, and is decided here: {@link PlanState#open} ones take every kind but variations, an approved one only {@link
 * RevisionKind#VARIATION} and {@link RevisionKind#SECOND_LEVEL} with an act and a reason, a closed one none.
 */
@Singleton
public class PlanRevisions {

    /**
     * Makes changes that belong together, all or none. Changes that change nothing are left out.
     *
     * @param reason why, shown in the history; may be empty but for a variation; at most 1000 characters
     * @param act the act of a variation, empty otherwise
     * @param changes at most one for each item
     */
    public RevisionOutcome revise(
            Actor actor, PlanId plan, RevisionKind kind, String reason, Optional<Act> act, List<ItemChange> changes) {
        throw new UnsupportedOperationException();
    }

    /** {@link #revise} of kind {@link RevisionKind#MIGRATION}, with which the plan passes to another version of its format. */
    public RevisionOutcome migrate(
            Actor actor, PlanId plan, String formatCode, int formatVersion, String reason, List<ItemChange> changes) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes back what a revision did, as a further revision, with the format it changed. Refused with words when something
     * later touched the same items, when the plan is approved by now, or when it was taken back already.
     */
    public RevisionOutcome undo(Actor actor, PlanId plan, int number) {
        throw new UnsupportedOperationException();
    }

    /** Every revision, the latest first. */
    public List<PlanRevision> list(PlanId plan) {
        throw new UnsupportedOperationException();
    }

    public Optional<PlanRevision> find(PlanId plan, int number) {
        throw new UnsupportedOperationException();
    }

    /** What a revision changed; nothing when there is no such revision. */
    public List<ItemChange> changes(PlanId plan, int number) {
        throw new UnsupportedOperationException();
    }
}
