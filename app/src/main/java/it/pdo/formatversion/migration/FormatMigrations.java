package it.pdo.formatversion.migration;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.lifecycle.ActCheck;
import it.pdo.lifecycle.PlanLifecycle;
import it.pdo.lifecycle.Variations;
import it.pdo.planning.Act;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.revision.PlanRevision;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.shared.Issue;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Migrates plans of the bound tenant to other versions of their formats. A migration can be undone until it is
 * confirmed. Only for administrators of the whole municipality: every method throws {@link
 * it.pdo.identity.PermissionDeniedException} for other users.
 *
 * <p>An approved plan requires an act and a reason, like any other change of it.
 */
@Singleton
public class FormatMigrations {
    private final PlanStore plans;
    private final FormatStore formats;
    private final PlanRevisions revisions;
    private final PlanLifecycle life;
    private final Variations variations;
    private final RecordedFigures figures;
    private final MigrationConfirmations confirmations;
    private final Clock clock;

    FormatMigrations(
            PlanStore plans,
            FormatStore formats,
            PlanRevisions revisions,
            PlanLifecycle life,
            Variations variations,
            RecordedFigures figures,
            MigrationConfirmations confirmations,
            Clock clock) {
        this.plans = plans;
        this.formats = formats;
        this.revisions = revisions;
        this.life = life;
        this.variations = variations;
        this.figures = figures;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** The preview of a migration; empty when the plan, its format or the version does not exist. */
    @Transactional(readOnly = true)
    public Optional<MigrationPreview> preview(SignedIn who, PlanId plan, String code, int version, GivenValues given) {
        mayMigrate(who);
        return plans.load(plan).flatMap(tree -> preview(tree, code, version, given, figures.of(plan)));
    }

    private Optional<MigrationPreview> preview(
            PlanTree tree,
            String code,
            int version,
            GivenValues given,
            Map<ItemId, SortedMap<YearMonth, BigDecimal>> written) {
        Optional<PlanFormat> before = formats.of(tree.plan());
        return before.flatMap(old ->
                formats.find(code, version).map(next -> FormatMigration.preview(tree, old, next, given, written)));
    }

    /**
     * Migrates a plan as shown by {@link #preview}, including the entered values of phases. Refused with the preview's
     * obstacles.
     *
     * @param reason why, shown in the history; may be empty unless the plan is approved
     * @param act the act for an approved plan; empty for any other
     */
    @Transactional
    public RevisionOutcome apply(
            SignedIn who, PlanId plan, String code, int version, String reason, Optional<Act> act, GivenValues given) {
        mayMigrate(who);
        Optional<Plan> held = plans.lock(plan);
        Optional<MigrationPreview> found = held.flatMap(
                _ -> plans.load(plan).flatMap(tree -> preview(tree, code, version, given, figures.hold(plan))));
        if (held.isEmpty() || found.isEmpty()) {
            return new RevisionOutcome.Unknown();
        }
        if (held.get().formatCode().equals(code) && held.get().formatVersion() == version) {
            return new RevisionOutcome.Revised(0);
        }
        MigrationPreview preview = found.get();
        List<Issue> obstacles = new ArrayList<>(preview.obstacles());
        obstacles.addAll(wrong(held.get(), act));
        if (!obstacles.isEmpty()) {
            return new RevisionOutcome.Refused(obstacles);
        }
        RevisionOutcome outcome = revisions.migrate(who.actor(), plan, code, version, reason, act, preview.changes());
        if (outcome instanceof RevisionOutcome.Revised) {
            figures.rewrite(
                    who.actor(),
                    preview.figures(),
                    MigrationStepCollector.sentence("migration.written-reason", String.valueOf(version)));
        }
        return outcome;
    }

    private List<Issue> wrong(Plan plan, Optional<Act> act) {
        if (plan.state() != PlanState.APPROVED) {
            return List.of();
        }
        List<Issue> found = new ArrayList<>(ActCheck.needed(act, LocalDate.now(clock)));
        found.addAll(ActCheck.changing(act, life.approval(plan.id())));
        variations
                .inPreparation(plan.id())
                .ifPresent(open -> found.add(MigrationStepCollector.refusal(
                        "migration.variation-open", open.variation().title())));
        return found;
    }

    /** The last migration of a plan, if it was neither undone nor confirmed. */
    public Optional<PlanRevision> pending(SignedIn who, PlanId plan) {
        mayMigrate(who);
        return pending(plan);
    }

    private Optional<PlanRevision> pending(PlanId plan) {
        return revisions.list(plan).stream()
                .filter(r -> r.kind() == RevisionKind.MIGRATION && r.undoneBy().isEmpty())
                .findFirst()
                .filter(r -> !confirmations.contain(plan, r.number()));
    }

    /**
     * Undoes the pending migration with the format version and the notation of values, including values entered since.
     * Refused when there is none.
     */
    @Transactional
    public RevisionOutcome takeBack(SignedIn who, PlanId plan) {
        mayMigrate(who);
        Optional<Plan> held = plans.lock(plan);
        Optional<PlanRevision> pending = held.flatMap(_ -> pending(plan));
        if (held.isEmpty() || pending.isEmpty()) {
            return new RevisionOutcome.Refused(List.of(MigrationStepCollector.refusal("migration.none")));
        }
        int number = pending.get().number();
        Optional<PlanFormat> now = formats.of(held.get());
        Optional<PlanFormat> old = formats.of(revisions.headAfter(held.get(), number - 1));
        Map<ItemId, SortedMap<YearMonth, BigDecimal>> written = figures.hold(plan);
        RevisionOutcome outcome = revisions.undoMigration(who.actor(), plan, number);
        if (outcome instanceof RevisionOutcome.Revised && now.isPresent() && old.isPresent()) {
            RecordedFigureConversion back = new RecordedFigureConversion(now.get(), old.get());
            PlanTree tree = plans.load(plan).orElseThrow();
            List<FigureChange> changes = new ArrayList<>();
            written.forEach((item, figure) -> changes.addAll(back(back, tree, old.get(), item, figure)));
            figures.rewrite(who.actor(), changes, MigrationStepCollector.sentence("migration.back-reason"));
        }
        return outcome;
    }

    /** Figures that the old version cannot say stay as they are: it had them so, or nobody can tell. */
    private static List<FigureChange> back(
            RecordedFigureConversion back,
            PlanTree tree,
            PlanFormat old,
            ItemId item,
            SortedMap<YearMonth, BigDecimal> figures) {
        Optional<Level> level = tree.item(item).flatMap(found -> old.level(found.level()));
        return switch (back.of(item, level, figures)) {
            case RecordedFigureConversion.Outcome.Converted(List<FigureChange> changes) -> changes;
            case RecordedFigureConversion.Outcome.Stopped _ -> List.of();
        };
    }

    /** Confirms the pending migration; false when there is none, or the plan is closed. */
    @Transactional
    public boolean confirm(SignedIn who, PlanId plan) {
        mayMigrate(who);
        Optional<PlanRevision> pending = plans.lock(plan)
                .filter(held ->
                        Permissions.takes(Operation.MIGRATE_PLAN, held.state().stage()))
                .flatMap(_ -> pending(plan));
        pending.ifPresent(revision -> confirmations.add(who.actor(), plan, revision.number()));
        return pending.isPresent();
    }

    private static void mayMigrate(SignedIn who) {
        Permissions.of(who).may(Operation.MIGRATE_PLAN).require();
    }
}
