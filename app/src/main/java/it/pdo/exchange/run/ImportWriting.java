package it.pdo.exchange.run;

import static it.pdo.exchange.message.ExchangeMessages.message;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.exchange.merge.ImportedItemDifference.Kind;
import it.pdo.exchange.merge.PlanMerge;
import it.pdo.exchange.reading.ImportCounts;
import it.pdo.exchange.run.ImportReading.Compared;
import it.pdo.history.Actor;
import it.pdo.organisation.UnitPaths;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.LinkDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanId;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanNotes;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.StoredPlan;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.planning.store.revision.RevisionKind;
import it.pdo.planning.store.revision.RevisionOutcome;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.tenancy.IdGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores an import, and undoes it, each in one transaction. */
@Singleton
class ImportWriting {

    /** Unwinds a transaction that must store nothing. */
    static final class NotStored extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Issue> issues;

        NotStored(List<Issue> issues) {
            super("nothing is stored", null, false, false);
            this.issues = List.copyOf(issues);
        }

        List<Issue> issues() {
            return issues;
        }
    }

    /** What is written: the outcome of a comparison and what it is made again from. */
    record Order(
            String fileName,
            String mapping,
            String mappingYaml,
            Optional<String> formatYaml,
            java.util.function.Function<ImportProgress, Compared> compare) {}

    /**
     * What was stored.
     *
     * @param created what was made of the file; empty when a plan was updated
     */
    record Written(ImportRun run, Optional<StoredPlan> created) {}

    private final PlanStore plans;
    private final PlanRevisions revisions;
    private final FormatStore formats;
    private final UnitPaths units;
    private final PlanNotes notes;
    private final RunRepository runs;
    private final Clock clock;

    ImportWriting(
            PlanStore plans,
            PlanRevisions revisions,
            FormatStore formats,
            UnitPaths units,
            PlanNotes notes,
            RunRepository runs,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.formats = formats;
        this.units = units;
        this.notes = notes;
        this.runs = runs;
        this.clock = clock;
    }

    /** Stores the whole import, or throws {@link NotStored}. */
    @Transactional
    public Written write(Actor actor, Order order, ImportProgress progress) {
        Compared compared = order.compare().apply(progress);
        PlanDraft draft = compared.draft();
        if (Issue.anyError(compared.issues()) || draft == null) {
            throw new NotStored(compared.issues());
        }
        if (!compared.names().missing().isEmpty() && compared.plan().isPresent()) {
            units.ensure(actor, unitPaths(draft.items()), draft.fromYear(), draft.toYear());
            compared = order.compare().apply(ImportProgress.SILENT); // again, with the ids the new units have now
        }
        int items = compared.counts().map(ImportCounts::allItems).orElse(0);
        progress.at(0, items, ImportProgress.Step.WRITING);
        Optional<Plan> there = compared.plan();
        Written written = there.isPresent()
                ? new Written(update(actor, order, there.get(), compared), Optional.empty())
                : create(actor, order, draft, items);
        progress.at(items, items, ImportProgress.Step.DONE);
        return written;
    }

    private Written create(Actor actor, Order order, PlanDraft draft, int items) {
        if (formats.find(draft.formatCode(), draft.formatVersion()).isEmpty()) {
            order.formatYaml().ifPresent(yaml -> {
                List<Issue> issues = formats.publish(draft.formatCode(), yaml);
                if (!issues.isEmpty()) {
                    throw new NotStored(issues);
                }
            });
        }
        StoredPlan stored = plans.create(actor, draft);
        ImportRun run = remember(
                IdGenerator.next(), actor, order, stored.plan(), draft.code(), 0, true, new int[] {items, 0, 0, 0, 0});
        return new Written(run, Optional.of(stored));
    }

    private ImportRun update(Actor actor, Order order, Plan plan, Compared compared) {
        long run = IdGenerator.next();
        PlanMerge.Merged merged = compared.merged();
        RevisionOutcome outcome = revisions.revise(
                actor, plan.id(), RevisionKind.IMPORT, order.fileName(), Optional.empty(), merged.changes());
        int number = number(outcome, order.fileName());
        int noted = compared.planNotes()
                .seen()
                .map(seen -> notes.replace(plan.id(), seen, run))
                .orElse(0);
        int[] counts = {
            count(merged, Kind.ADDED),
            count(merged, Kind.CHANGED),
            count(merged, Kind.REMOVED),
            merged.unchanged(),
            noted
        };
        return remember(run, actor, order, plan.id(), plan.code(), number, false, counts);
    }

    private static int count(PlanMerge.Merged merged, Kind kind) {
        return (int) merged.differences().stream().filter(d -> d.kind() == kind).count();
    }

    private static int number(RevisionOutcome outcome, String source) {
        return switch (outcome) {
            case RevisionOutcome.Revised revised -> revised.number();
            case RevisionOutcome.Refused refused -> throw new NotStored(refused.issues());
            case RevisionOutcome.Conflict conflict ->
                throw new NotStored(List.of(error(
                        source,
                        "import.conflict",
                        message("import.conflict", conflict.changedMeanwhile().size()))));
            case RevisionOutcome.Unknown _ ->
                throw new NotStored(List.of(error(source, "import.no-plan", message("import.no-plan"))));
        };
    }

    private ImportRun remember(
            long id, Actor actor, Order order, PlanId plan, String code, int revision, boolean created, int[] counts) {
        String name = order.fileName();
        RunRow row = new RunRow(
                id,
                name.length() <= 300 ? name : name.substring(name.length() - 300),
                order.mapping(),
                order.mappingYaml(),
                plan.value(),
                code,
                revision,
                created,
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                counts[4],
                actor.name(),
                now(),
                null,
                null);
        runs.save(row);
        return row.run();
    }

    /** Undoes an import, or throws {@link NotStored}. */
    @Transactional
    public ImportRun undo(Actor actor, long id) {
        RunRow row = runs.lock(id)
                .orElseThrow(() -> new NotStored(List.of(error("", "import.no-run", message("import.no-run")))));
        ImportRun run = row.run();
        if (!run.undoable()) {
            throw new NotStored(List.of(error(
                    row.fileName(),
                    "import.not-undoable",
                    row.undoneBy() == null
                            ? message("import.undo.nothing")
                            : message("import.undo.undone", row.undoneBy()))));
        }
        if (run.created()) {
            if (!revisions.list(run.plan()).isEmpty()) {
                throw new NotStored(
                        List.of(error(row.fileName(), "import.undo", message("import.undo.changed", row.planCode()))));
            }
            plans.remove(actor, run.plan()).ifPresent(why -> {
                throw new NotStored(List.of(error(row.fileName(), "import.undo", why)));
            });
        } else {
            if (run.revision() > 0) {
                number(revisions.undo(actor, run.plan(), run.revision()), row.fileName());
            }
            notes.takeBack(run.plan(), id);
        }
        runs.undone(id, actor.name(), now());
        return run;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static List<List<String>> unitPaths(List<ItemDraft> items) {
        List<List<String>> paths = new ArrayList<>();
        for (ItemDraft item : items) {
            paths.add(item.unitPath());
            for (LinkDraft link : item.links()) {
                if (link.to() instanceof LinkDraft.ToUnit(List<String> path)) {
                    paths.add(path);
                }
            }
            paths.addAll(unitPaths(item.children()));
        }
        return paths;
    }

    private static Issue error(String source, String code, LocalizedMessage message) {
        return new Issue(Severity.ERROR, code, new Place(source, 0, 0, ""), message);
    }
}
