package it.pdo.ui.planlife;

import it.pdo.organisation.UnitId;
import it.pdo.planning.PlanState;
import it.pdo.planning.content.PlanDifference;
import it.pdo.planning.life.DocumentContent;
import it.pdo.planning.life.DocumentId;
import it.pdo.planning.life.EditOutcome;
import it.pdo.planning.life.LifeOutcome;
import it.pdo.planning.life.LifeView;
import it.pdo.planning.life.PassageDetails;
import it.pdo.planning.life.PlanEditing;
import it.pdo.planning.life.PlanHistory;
import it.pdo.planning.life.PlanLife;
import it.pdo.planning.life.PreparedVariation;
import it.pdo.planning.life.SecondLevel;
import it.pdo.planning.life.SecondLevelUnit;
import it.pdo.planning.life.Variation;
import it.pdo.planning.life.VariationOutcome;
import it.pdo.planning.life.Variations;
import it.pdo.planning.lint.CheckedPlan;
import it.pdo.planning.lint.PlanChecks;
import it.pdo.planning.store.PlanRevision;
import it.pdo.planning.store.RevisionKind;
import it.pdo.planning.store.RevisionOutcome;
import it.pdo.ui.plan.PlanInView;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages about the life of a plan ask of the services, for the person who looks. */
@Singleton
final class LifeDesk {
    private final PlanHistory history;
    private final PlanLife life;
    private final Variations variations;
    private final PlanChecks checks;
    private final SecondLevel secondLevel;
    private final PlanEditing editing;

    LifeDesk(
            PlanHistory history,
            PlanLife life,
            Variations variations,
            PlanChecks checks,
            SecondLevel secondLevel,
            PlanEditing editing) {
        this.history = history;
        this.life = life;
        this.variations = variations;
        this.checks = checks;
        this.secondLevel = secondLevel;
        this.editing = editing;
    }

    LifeView life(PlanInView plan) {
        return life.view(plan.who(), plan.plan().id()).orElseThrow();
    }

    LifeOutcome pass(PlanInView plan, PlanState to, PassageDetails details) {
        return life.pass(plan.who(), plan.plan().id(), to, details);
    }

    Optional<DocumentContent> document(PlanInView plan, DocumentId document) {
        return life.document(plan.who(), plan.plan().id(), document);
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
        return history.inPreparation(plan.who(), plan.plan().id());
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

    RevisionOutcome adopt(PlanInView plan, PassageDetails details) {
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

    LifeOutcome adoptSecondLevel(PlanInView plan, UnitId unit, PassageDetails details) {
        return secondLevel.adopt(plan.who(), plan.plan().id(), unit, details);
    }
}
