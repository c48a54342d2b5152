package it.pdo.ui.lifecycle;

import it.pdo.check.CheckedPlan;
import it.pdo.check.PlanCheckService;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.EditOutcome;
import it.pdo.lifecycle.LifecycleOutcome;
import it.pdo.lifecycle.LifecycleStatus;
import it.pdo.lifecycle.PlanEditing;
import it.pdo.lifecycle.PlanHistory;
import it.pdo.lifecycle.PlanLifecycle;
import it.pdo.lifecycle.PreparedVariation;
import it.pdo.lifecycle.TransitionDetails;
import it.pdo.lifecycle.Variation;
import it.pdo.lifecycle.VariationOutcome;
import it.pdo.lifecycle.Variations;
import it.pdo.lifecycle.document.DocumentContent;
import it.pdo.lifecycle.document.DocumentId;
import it.pdo.lifecycle.secondlevel.SecondLevel;
import it.pdo.lifecycle.secondlevel.SecondLevelUnit;
import it.pdo.organisation.UnitId;
import it.pdo.planning.PlanState;
import it.pdo.planning.content.PlanDifference;
import it.pdo.planning.store.revision.PlanRevision;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.ui.session.PlanInView;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Services for the pages about the states of a plan, for the current user. */
@Singleton
final class LifecycleService {
    private final PlanHistory history;
    private final PlanLifecycle life;
    private final Variations variations;
    private final PlanCheckService checks;
    private final SecondLevel secondLevel;
    private final PlanEditing editing;

    LifecycleService(
            PlanHistory history,
            PlanLifecycle life,
            Variations variations,
            PlanCheckService checks,
            SecondLevel secondLevel,
            PlanEditing editing) {
        this.history = history;
        this.life = life;
        this.variations = variations;
        this.checks = checks;
        this.secondLevel = secondLevel;
        this.editing = editing;
    }

    LifecycleStatus life(PlanInView plan) {
        return life.view(plan.who(), plan.plan().id()).orElseThrow();
    }

    LifecycleOutcome pass(PlanInView plan, PlanState to, TransitionDetails details) {
        return life.pass(plan.who(), plan.plan().id(), to, details);
    }

    Optional<DocumentContent> document(SignedIn who, PlanInView plan, DocumentId document) {
        return life.document(who, plan.plan().id(), document);
    }

    Optional<CheckedPlan> check(PlanInView plan) {
        return checks.check(plan.who(), plan.plan().id());
    }

    /** Whether a variation is in force since the plan was approved. */
    boolean varied(PlanInView plan) {
        int approved = history.approval(plan.who(), plan.plan().id())
                .map(passage -> passage.revision())
                .orElse(Integer.MAX_VALUE);
        return revisions(plan).stream()
                .filter(revision ->
                        revision.number() > approved && revision.undoneBy().isEmpty())
                .anyMatch(revision ->
                        revision.kind() == RevisionKind.VARIATION || revision.kind() == RevisionKind.MIGRATION);
    }

    Optional<PreparedVariation> inPreparation(PlanInView plan) {
        return history.inPreparation(plan.permissions(), plan.plan().id());
    }

    List<Variation> variations(PlanInView plan) {
        return history.variations(plan.who(), plan.plan().id());
    }

    /** What the variation in preparation would change. */
    PlanDifference difference(PlanInView plan, PreparedVariation prepared, Locale language) {
        return history.difference(plan.permissions(), prepared, language);
    }

    VariationOutcome open(PlanInView plan, String title, String reason) {
        return variations.open(plan.who(), plan.plan().id(), title, reason);
    }

    RevisionOutcome adopt(PlanInView plan, TransitionDetails details) {
        return variations.adopt(plan.who(), plan.plan().id(), details);
    }

    VariationOutcome abandon(PlanInView plan, String reason) {
        return variations.abandon(plan.who(), plan.plan().id(), reason);
    }

    Optional<PlanDifference> sinceApproval(PlanInView plan, Locale language) {
        return history.sinceApproval(plan.permissions(), plan.plan().id(), language);
    }

    /** What changed since a moment. */
    Optional<PlanDifference> since(PlanInView plan, Instant moment, Locale language) {
        return history.since(plan.permissions(), plan.plan().id(), moment, language);
    }

    List<PlanRevision> revisions(PlanInView plan) {
        return history.revisions(plan.who(), plan.plan().id());
    }

    Optional<PlanDifference> ofRevision(PlanInView plan, int number, Locale language) {
        return history.ofRevision(plan.permissions(), plan.plan().id(), number, language);
    }

    EditOutcome undo(PlanInView plan, int number) {
        return editing.undo(plan.who(), plan.plan().id(), number);
    }

    List<SecondLevelUnit> secondLevel(PlanInView plan) {
        return secondLevel.of(plan.who(), plan.plan().id());
    }

    LifecycleOutcome adoptSecondLevel(PlanInView plan, UnitId unit, TransitionDetails details) {
        return secondLevel.adopt(plan.who(), plan.plan().id(), unit, details);
    }
}
