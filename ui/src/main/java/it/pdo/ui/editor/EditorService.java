package it.pdo.ui.editor;

import it.pdo.identity.Directory;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.EditMode;
import it.pdo.lifecycle.EditOutcome;
import it.pdo.lifecycle.EditablePlan;
import it.pdo.lifecycle.PlanEditing;
import it.pdo.lifecycle.PlanHistory;
import it.pdo.lifecycle.PreparedVariation;
import it.pdo.organisation.Person;
import it.pdo.planning.ItemId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.formdraft.FormDraft;
import it.pdo.planning.store.formdraft.FormDrafts;
import it.pdo.planning.store.revision.PlanRevision;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.ui.form.FormText;
import it.pdo.ui.session.PlanInView;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Services for the editor pages: the current plan, drafts of forms, saving. */
@Singleton
final class EditorService {
    private final PlanEditing editing;
    private final PlanHistory history;
    private final FormDrafts forms;
    private final Directory people;

    EditorService(PlanEditing editing, PlanHistory history, FormDrafts forms, Directory people) {
        this.editing = editing;
        this.history = history;
        this.forms = forms;
        this.people = people;
    }

    /** The plan as the user may edit it: as it is, or with the variation in preparation. */
    EditablePlan open(PlanInView view) {
        return editing.open(view.who(), view.plan().id())
                .orElseThrow(() ->
                        new IllegalStateException("plan " + view.plan().code() + " went while it was being written"));
    }

    PlanTree tree(PlanInView view) {
        return open(view).tree();
    }

    /** The stored item; empty when it no longer exists. */
    Optional<FormSubject> stored(PlanInView view, ItemId item, int year) {
        PlanTree tree = tree(view);
        Map<ItemId, WholeItem> contents = PlanContents.of(tree);
        return contents.containsKey(item)
                ? Optional.of(FormSubject.stored(item, contents, tree, view.format(), view.units(), people(view), year))
                : Optional.empty();
    }

    /** A new item. */
    FormSubject fresh(PlanInView view, ItemId id, WholeItem start, int year) {
        return new FormSubject(
                new FormSubject.Surroundings(tree(view), view.format(), view.units(), people(view)),
                id,
                start,
                true,
                Map.of(),
                year);
    }

    private List<Person> people(PlanInView view) {
        return people.people(view.who(), view.plan().fromYear(), view.plan().toYear());
    }

    EditOutcome save(PlanInView view, String reason, List<ItemChange> changes) {
        return editing.save(view.who(), view.plan().id(), RevisionKind.EDIT, reason, changes);
    }

    /** The user's last save, which can be undone. */
    record Last(EditOutcome.Saved saved, Instant at, String reason) {}

    /** The user's last change in the plan that can still be undone. */
    Optional<Last> lastOwn(PlanInView view) {
        EditMode mode = open(view).mode();
        if (mode == EditMode.VARIATION) {
            return history.inPreparation(view.permissions(), view.plan().id())
                    .map(PreparedVariation::steps)
                    .filter(steps -> !steps.isEmpty())
                    .map(List::getLast)
                    .filter(step -> step.actor().account() == view.who().actor().account())
                    .map(step -> new Last(new EditOutcome.Saved(EditMode.VARIATION, step.number()), step.at(), ""));
        }
        return mode == EditMode.DIRECT
                ? history.revisions(view.who(), view.plan().id()).stream()
                        .filter(revision -> revision.kind() != RevisionKind.UNDO
                                && revision.kind() != RevisionKind.MIGRATION
                                && revision.undoneBy().isEmpty()
                                && revision.actor().equals(view.who().actor()))
                        .findFirst()
                        .map(revision -> new Last(
                                new EditOutcome.Saved(EditMode.DIRECT, revision.number()),
                                revision.provenance().at(),
                                revision.provenance().reason()))
                : Optional.empty();
    }

    /** The latest revision of the plan. */
    Optional<PlanRevision> last(PlanInView view) {
        return history.revisions(view.who(), view.plan().id()).stream().findFirst();
    }

    EditOutcome undo(PlanInView view, Last last) {
        return editing.undo(view.who(), view.plan().id(), last.saved());
    }

    Optional<FormDraft> draft(PlanInView view, String subject) {
        return forms.find(view.who(), view.plan().id(), subject);
    }

    boolean storeDraft(PlanInView view, String subject, FormText base, FormText form) {
        SignedIn who = view.who();
        return forms.save(who, view.plan().id(), subject, base.all(), form.all());
    }

    void discard(PlanInView view, String subject) {
        forms.discard(view.who(), view.plan().id(), subject);
    }
}
