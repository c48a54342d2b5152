package it.pdo.ui.editor;

import it.pdo.identity.SignedIn;
import it.pdo.organisation.People;
import it.pdo.planning.ItemChange;
import it.pdo.planning.ItemContent;
import it.pdo.planning.ItemId;
import it.pdo.planning.KeptForm;
import it.pdo.planning.KeptForms;
import it.pdo.planning.PlanContents;
import it.pdo.planning.PlanRevision;
import it.pdo.planning.PlanRevisions;
import it.pdo.planning.PlanStore;
import it.pdo.planning.PlanTree;
import it.pdo.planning.RevisionKind;
import it.pdo.planning.RevisionOutcome;
import it.pdo.ui.plan.PlanInView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages on which a plan is written need of the plan: its state now, a place for what is typed, a way to save. */
@Singleton
final class EditorDesk {
    private final PlanStore plans;
    private final PlanRevisions revisions;
    private final KeptForms forms;
    private final People people;

    EditorDesk(PlanStore plans, PlanRevisions revisions, KeptForms forms, People people) {
        this.plans = plans;
        this.revisions = revisions;
        this.forms = forms;
        this.people = people;
    }

    PlanTree tree(PlanInView view) {
        return plans.load(view.plan().id())
                .orElseThrow(() ->
                        new IllegalStateException("plan " + view.plan().code() + " went while it was being written"));
    }

    /** The item as it is stored now; empty when it is no longer there. */
    Optional<Subject> stored(PlanInView view, ItemId item, int year) {
        PlanTree tree = tree(view);
        Map<ItemId, ItemContent> contents = PlanContents.of(tree);
        return contents.containsKey(item)
                ? Optional.of(Subject.stored(item, contents, tree, view.format(), view.units(), people.all(), year))
                : Optional.empty();
    }

    /** An item that does not exist yet. */
    Subject fresh(PlanInView view, ItemId id, ItemContent start, int year) {
        return new Subject(tree(view), view.format(), view.units(), people.all(), id, start, true, Map.of(), year);
    }

    RevisionOutcome save(PlanInView view, RevisionKind kind, String reason, List<ItemChange> changes) {
        return revisions.revise(view.who().actor(), view.plan().id(), kind, reason, Optional.empty(), changes);
    }

    /** The last thing this person changed in the plan and may still take back. */
    Optional<PlanRevision> lastOwn(PlanInView view) {
        return revisions.list(view.plan().id()).stream()
                .filter(revision -> revision.kind() != RevisionKind.UNDO
                        && revision.undoneBy().isEmpty()
                        && revision.actor().equals(view.who().actor()))
                .findFirst();
    }

    /** Who changed the plan last. */
    Optional<PlanRevision> last(PlanInView view) {
        return revisions.list(view.plan().id()).stream().findFirst();
    }

    RevisionOutcome undo(PlanInView view, int number) {
        return revisions.undo(view.who().actor(), view.plan().id(), number);
    }

    Optional<KeptForm> kept(PlanInView view, String subject) {
        return forms.find(view.who(), view.plan().id(), subject);
    }

    boolean keep(PlanInView view, String subject, FormText base, FormText form) {
        SignedIn who = view.who();
        return forms.keep(who, view.plan().id(), subject, base.all(), form.all());
    }

    void discard(PlanInView view, String subject) {
        forms.discard(view.who(), view.plan().id(), subject);
    }
}
