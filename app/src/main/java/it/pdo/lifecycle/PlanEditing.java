package it.pdo.lifecycle;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.history.Actor;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.organisation.Units;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.ReadableItems;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.shared.Issue;
import it.pdo.shared.MessageCatalog;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Edits plans in any state: before approval changes are stored in the plan; after approval in the variation in
 * preparation, and second-level changes in the plan. Screens need not know which.
 *
 * <p>In a draft, directors and heads change the items of their units as the format allows; while a plan is proposed or
 * negotiated, only administrators may.
 */
@Singleton
public class PlanEditing {
    private static final MessageCatalog SENTENCES = MessageCatalog.beside(PlanEditing.class);

    private final PlanStore plans;
    private final PlanRevisions revisions;
    private final Variations variations;
    private final VariationSteps steps;
    private final FormatStore formats;
    private final Units units;

    PlanEditing(
            PlanStore plans,
            PlanRevisions revisions,
            Variations variations,
            VariationSteps steps,
            FormatStore formats,
            Units units) {
        this.plans = plans;
        this.revisions = revisions;
        this.variations = variations;
        this.steps = steps;
        this.formats = formats;
        this.units = units;
    }

    /**
     * The plan as the person may edit it; of items that they may not read without people and resources. Empty when the body
     * has no such plan, or the person holds no role in it.
     */
    public Optional<EditablePlan> open(SignedIn who, PlanId id) {
        return Permissions.of(who).may(Operation.LIST_PLANS).allowed()
                ? load(who, id).map(plan -> readable(who, plan))
                : Optional.empty();
    }

    private EditablePlan readable(SignedIn who, EditablePlan plan) {
        var tree = plan.tree();
        var access = permissions(who, tree).access();
        return access.mayReadWholeBody()
                ? plan
                : new EditablePlan(
                        tree.withPeopleOf(new ReadableItems(tree, access).all()),
                        plan.mode(),
                        plan.notice(),
                        plan.rights());
    }

    private Permissions permissions(SignedIn who, PlanTree tree) {
        return Permissions.of(
                who, units.tree(tree.plan().fromYear(), tree.plan().toYear()));
    }

    private Optional<EditablePlan> load(SignedIn who, PlanId id) {
        return plans.load(id).map(tree -> open(who, tree));
    }

    private EditablePlan open(SignedIn who, PlanTree tree) {
        var state = tree.plan().state();
        var format = formats.of(tree.plan());
        return switch (state) {
            case DRAFT -> editable(who, tree, format, EditMode.DIRECT, Optional.empty());
            case PROPOSED, NEGOTIATED ->
                editable(
                        who,
                        tree,
                        format,
                        EditMode.DIRECT,
                        administers(who) ? Optional.empty() : notice("edit.only-administrators", tree));
            case APPROVED -> approved(who, tree, format);
            case CLOSED -> editable(who, tree, format, EditMode.NONE, notice("edit.closed", tree));
        };
    }

    private EditablePlan approved(SignedIn who, PlanTree tree, Optional<PlanFormat> format) {
        var prepared =
                Permissions.of(who).inAnyUnit(Operation.PREPARE_VARIATION).allowed()
                        ? variations.inPreparation(tree.plan().id())
                        : Optional.<PreparedVariation>empty();
        if (prepared.isPresent()) {
            return editable(
                    who,
                    prepared.get().tree(),
                    format,
                    EditMode.VARIATION,
                    Optional.of(SENTENCES.refusal(
                            "edit.variation", prepared.get().variation().title())));
        }
        var second = format.stream().flatMap(known -> known.levels().stream()).anyMatch(Level::secondLevel);
        return editable(
                who,
                tree,
                format,
                second ? EditMode.SECOND_LEVEL : EditMode.NONE,
                notice(second ? "edit.approved-second-level" : "edit.approved", tree));
    }

    private EditablePlan editable(
            SignedIn who, PlanTree tree, Optional<PlanFormat> format, EditMode mode, Optional<Issue> notice) {
        return new EditablePlan(tree, mode, notice, new ItemRights(permissions(who, tree), tree, format, mode));
    }

    private static Optional<Issue> notice(String code, PlanTree tree) {
        return Optional.of(SENTENCES.refusal(code, tree.plan().code()));
    }

    private boolean administers(SignedIn who) {
        return Permissions.of(who).may(Operation.EDIT_PLAN).allowed();
    }

    /**
     * Applies changes atomically, like {@link PlanRevisions#revise}.
     *
     * @param kind kind of the change; in an approved plan it becomes part of a variation or of the second level
     * @param reason at most 1000 characters; may be empty
     */
    @Transactional
    public EditOutcome save(SignedIn who, PlanId id, RevisionKind kind, String reason, List<ItemChange> changes) {
        plans.lock(id); // held, so that what is decided here still holds when it is stored
        var editable = load(who, id);
        if (editable.isEmpty()) {
            return new EditOutcome.Unknown();
        }
        var plan = editable.get();
        if (plan.mode() == EditMode.NONE) {
            return new EditOutcome.Refused(plan.notice().stream().toList());
        }
        var beyond = plan.rights().forbidden(changes);
        if (!beyond.isEmpty()) {
            return new EditOutcome.Refused(beyond.stream()
                    .map(item -> new Issue(
                            Severity.ERROR,
                            "edit.not-yours",
                            new Place("", 0, 0, item.toString()),
                            SENTENCES.message("edit.not-yours")))
                    .toList());
        }
        return save(who, plan, kind, reason, changes);
    }

    private EditOutcome save(
            SignedIn who, EditablePlan plan, RevisionKind kind, String reason, List<ItemChange> changes) {
        var id = plan.tree().plan().id();
        return switch (plan.mode()) {
            case DIRECT ->
                outcome(EditMode.DIRECT, revisions.revise(who.actor(), id, kind, reason, Optional.empty(), changes));
            case SECOND_LEVEL -> secondLevel(who, id, reason, changes);
            case VARIATION ->
                onlySecondLevel(plan.tree(), changes) && untouchedByVariation(id, changes)
                        ? secondLevel(who, id, reason, changes)
                        : outcome(EditMode.VARIATION, steps.change(who, id, changes));
            case NONE -> new EditOutcome.Refused(plan.notice().stream().toList());
        };
    }

    private EditOutcome secondLevel(SignedIn who, PlanId id, String reason, List<ItemChange> changes) {
        return outcome(
                EditMode.SECOND_LEVEL,
                revisions.revise(who.actor(), id, RevisionKind.SECOND_LEVEL, reason, Optional.empty(), changes));
    }

    private boolean onlySecondLevel(PlanTree tree, List<ItemChange> changes) {
        var format = formats.of(tree.plan());
        return changes.stream()
                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                .allMatch(content -> format.flatMap(known -> known.level(content.level()))
                        .filter(Level::secondLevel)
                        .isPresent());
    }

    /** Whether the plan in force has what the changes are made from, and what they stand under. */
    private boolean untouchedByVariation(PlanId id, List<ItemChange> changes) {
        return variations
                .inPreparation(id)
                .map(prepared -> {
                    var touched =
                            prepared.changes().stream().map(ItemChange::item).toList();
                    return changes.stream()
                            .noneMatch(change -> touched.contains(change.item())
                                    || change.after()
                                            .filter(content ->
                                                    content.parent() != null && touched.contains(content.parent()))
                                            .isPresent());
                })
                .orElse(true);
    }

    private static EditOutcome outcome(EditMode mode, RevisionOutcome outcome) {
        return switch (outcome) {
            case RevisionOutcome.Revised(int number) -> new EditOutcome.Saved(mode, number);
            case RevisionOutcome.Refused(var issues) -> new EditOutcome.Refused(issues);
            case RevisionOutcome.Conflict(var items) -> new EditOutcome.Conflict(items);
            case RevisionOutcome.Unknown() -> new EditOutcome.Unknown();
        };
    }

    /**
     * Undoes a saved change, by its author or an administrator, if nothing later changed the same items. The user must
     * be allowed to change those items now.
     */
    @Transactional
    public EditOutcome undo(SignedIn who, PlanId id, EditOutcome.Saved saved) {
        if (saved.number() == 0) {
            return saved;
        }
        plans.lock(id);
        var earlier = earlier(id, saved);
        if (saved.mode() != EditMode.VARIATION && earlier.isEmpty()) {
            return new EditOutcome.Unknown();
        }
        var refusal = earlier.flatMap(found -> refuseUndo(who, id, found));
        if (refusal.isPresent()) {
            return new EditOutcome.Refused(List.of(refusal.get()));
        }
        return switch (saved.mode()) {
            case VARIATION -> outcome(EditMode.VARIATION, steps.takeBack(who, id, saved.number()));
            case SECOND_LEVEL ->
                secondLevel(
                        who,
                        id,
                        SENTENCES.text(Locale.ITALIAN, "edit.undo-reason", saved.number()),
                        earlier.orElseThrow().inverse());
            case DIRECT, NONE -> outcome(EditMode.DIRECT, revisions.undo(who.actor(), id, saved.number()));
        };
    }

    /** {@link #undo(SignedIn, PlanId, EditOutcome.Saved)} of a revision of a plan that is not approved yet. */
    public EditOutcome undo(SignedIn who, PlanId id, int number) {
        return undo(who, id, new EditOutcome.Saved(EditMode.DIRECT, number));
    }

    /** What is to be taken back. */
    private record Earlier(Actor actor, List<ItemChange> changes) {
        List<ItemChange> inverse() {
            return changes.reversed().stream().map(ItemChange::inverse).toList();
        }
    }

    private Optional<Earlier> earlier(PlanId id, EditOutcome.Saved saved) {
        return saved.mode() == EditMode.VARIATION
                ? variations.inPreparation(id).stream()
                        .flatMap(prepared -> prepared.steps().stream())
                        .filter(step -> step.number() == saved.number())
                        .findFirst()
                        .map(step -> new Earlier(step.actor(), step.changes()))
                : revisions
                        .find(id, saved.number())
                        .map(revision -> new Earlier(revision.actor(), revisions.changes(id, revision.number())));
    }

    private Optional<Issue> refuseUndo(SignedIn who, PlanId id, Earlier earlier) {
        if (administers(who)) {
            return Optional.empty();
        }
        if (earlier.actor().account() != who.actor().account()) {
            return Optional.of(
                    SENTENCES.refusal("edit.undo-not-yours", earlier.actor().name()));
        }
        var plan = load(who, id).orElseThrow();
        var stage = plan.tree().plan().state().stage();
        if (!Permissions.takes(Operation.EDIT_OWN_ITEMS, stage)
                && !Permissions.takes(Operation.EDIT_SECOND_LEVEL, stage)) {
            return plan.notice();
        }
        return plan.rights().forbidden(earlier.inverse()).isEmpty()
                ? Optional.empty()
                : Optional.of(SENTENCES.refusal("edit.not-yours"));
    }
}
