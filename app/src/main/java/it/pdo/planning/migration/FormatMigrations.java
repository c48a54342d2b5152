package it.pdo.planning.migration;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.CronoprogramFormat;
import it.pdo.format.PlanFormat;
import it.pdo.history.Actor;
import it.pdo.history.Change;
import it.pdo.history.History;
import it.pdo.planning.PlanId;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanRevision;
import it.pdo.planning.store.PlanRevisions;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.RevisionKind;
import it.pdo.planning.store.RevisionOutcome;
import it.pdo.shared.Bilingual;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Passes plans of the bound tenant to other versions of their formats. A migration can be taken back until somebody
 * confirms it. Who may is decided by whoever calls.
 */
@Singleton
public class FormatMigrations {
    private final PlanStore plans;
    private final FormatStore formats;
    private final PlanRevisions revisions;
    private final ConfirmationRepository confirmations;
    private final History history;
    private final Clock clock;

    FormatMigrations(
            PlanStore plans,
            FormatStore formats,
            PlanRevisions revisions,
            ConfirmationRepository confirmations,
            History history,
            Clock clock) {
        this.plans = plans;
        this.formats = formats;
        this.revisions = revisions;
        this.confirmations = confirmations;
        this.history = history;
        this.clock = clock;
    }

    /** What would become of a plan; empty when the plan, its format or the version is not there. */
    @Transactional(readOnly = true)
    public Optional<MigrationPreview> preview(PlanId plan, String code, int version) {
        return plans.load(plan).flatMap(tree -> preview(tree, code, version));
    }

    private Optional<MigrationPreview> preview(PlanTree tree, String code, int version) {
        Optional<PlanFormat> before = formats.of(tree.plan());
        return before.flatMap(old -> formats.find(code, version).map(next -> FormatMigration.preview(tree, old, next)));
    }

    /**
     * Passes a plan to a version of a format, as {@link #preview} shows it. Refused when progress was written and the new
     * version reads such figures in another sense.
     *
     * @param reason why, shown in the history; may be empty
     */
    public RevisionOutcome apply(Actor actor, PlanId plan, String code, int version, String reason) {
        Optional<PlanTree> tree = plans.load(plan);
        Optional<MigrationPreview> preview = tree.flatMap(t -> preview(t, code, version));
        if (tree.isEmpty() || preview.isEmpty()) {
            return new RevisionOutcome.Unknown();
        }
        if (tree.get().plan().formatCode().equals(code) && tree.get().plan().formatVersion() == version) {
            return new RevisionOutcome.Revised(0);
        }
        if (otherSense(tree.get(), code, version) && plans.carriesProgress(plan)) {
            return new RevisionOutcome.Refused(List.of(issue("migration.progress")));
        }
        return revisions.migrate(
                actor, plan, code, version, reason, preview.get().changes());
    }

    /** Whether figures people already wrote would say something else: up to a month instead of in it, or of other months. */
    private boolean otherSense(PlanTree tree, String code, int version) {
        Optional<CronoprogramFormat> before = formats.of(tree.plan()).map(PlanFormat::cronoprogram);
        Optional<CronoprogramFormat> after = formats.find(code, version).map(PlanFormat::cronoprogram);
        return before.isPresent()
                && after.isPresent()
                && (before.get().entry() != after.get().entry()
                        || !after.get().months().containsAll(before.get().months()));
    }

    /** The last migration of a plan, when it was neither taken back nor confirmed yet. */
    public Optional<PlanRevision> pending(PlanId plan) {
        return revisions.list(plan).stream()
                .filter(r -> r.kind() == RevisionKind.MIGRATION && r.undoneBy().isEmpty())
                .findFirst()
                .filter(r -> confirmations.count(plan.value(), r.number()) == 0);
    }

    /** Takes the pending migration back, with the version of the format; refused when there is none. */
    public RevisionOutcome takeBack(Actor actor, PlanId plan) {
        return pending(plan)
                .map(revision -> revisions.undo(actor, plan, revision.number()))
                .orElseGet(() -> new RevisionOutcome.Refused(List.of(issue("migration.none"))));
    }

    private static Issue issue(String code) {
        Bilingual words = Steps.word(code);
        return new Issue(Severity.ERROR, code, Place.NOWHERE, words.italian());
    }

    /** Makes the pending migration final; false when there is none. */
    @Transactional
    public boolean confirm(Actor actor, PlanId plan) {
        Optional<PlanRevision> pending = pending(plan);
        pending.ifPresent(revision -> {
            LocalDateTime now =
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
            confirmations.insert(new ConfirmationRow(plan.value(), revision.number(), actor.name(), now));
            history.add(
                    actor,
                    List.of(new Change(
                            "plan", plan.value(), "migration confirmed", "", String.valueOf(revision.number()))));
        });
        return pending.isPresent();
    }
}
