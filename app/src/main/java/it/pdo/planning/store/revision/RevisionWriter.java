package it.pdo.planning.store.revision;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.Units;
import it.pdo.planning.ItemId;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanTree;
import it.pdo.planning.content.ItemChange;
import it.pdo.planning.content.ItemFormatCheck;
import it.pdo.planning.content.ItemIssues;
import it.pdo.planning.content.PlanContents;
import it.pdo.planning.content.StructureCheck;
import it.pdo.planning.content.WholeItem;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanRepository;
import it.pdo.planning.store.PlanTables;
import it.pdo.shared.Issue;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks a revision against the stored plan and writes it, in one transaction that locks the plan. */
@Singleton
class RevisionWriter {
    private final PlanRepository plans;
    private final PlanTables tables;
    private final FormatStore formats;
    private final Units units;
    private final People people;
    private final RevisionTables rows;
    private final RecordedProgressGuard written;
    private final RevisionRecord record;

    RevisionWriter(
            PlanRepository plans,
            PlanTables tables,
            FormatStore formats,
            Units units,
            People people,
            RevisionTables rows,
            RecordedProgressGuard written,
            RevisionRecord record) {
        this.plans = plans;
        this.tables = tables;
        this.formats = formats;
        this.units = units;
        this.people = people;
        this.rows = rows;
        this.written = written;
        this.record = record;
    }

    @Transactional
    public RevisionOutcome write(RevisionRequest request) {
        var locked = plans.lock(request.plan().value());
        var seen = plans.findById(request.plan().value());
        if (locked.isEmpty()) {
            return new RevisionOutcome.Unknown();
        }
        // A caller's transaction that read before has an old snapshot, which must not be compared with the change.
        if (seen.isEmpty() || seen.get().version() != locked.get().version()) {
            return new RevisionOutcome.Conflict(
                    request.changes().stream().map(ItemChange::item).toList());
        }
        return write(request, tables.load(locked.get().plan()));
    }

    private RevisionOutcome write(RevisionRequest request, PlanTree tree) {
        var format = format(tree.plan(), request);
        var refusal = RevisionGuard.refuse(
                tree.plan(),
                format,
                request.kind(),
                request.reason(),
                request.act(),
                request.changes(),
                request.format() != null);
        if (refusal.isPresent()) {
            return new RevisionOutcome.Refused(List.of(refusal.get()));
        }
        var stored = PlanContents.of(tree);
        var conflicts = request.changes().stream()
                .filter(change -> changedMeanwhile(change, stored))
                .map(ItemChange::item)
                .toList();
        if (!conflicts.isEmpty()) {
            return new RevisionOutcome.Conflict(conflicts);
        }
        var settled = new EffectiveChanges(stored, request.kind(), request.changes());
        if (settled.changes().isEmpty() && request.format() == null) {
            return new RevisionOutcome.Revised(0);
        }
        var changed = new RowDiff(tree, settled.changes());
        var issues = check(tree.plan(), settled, format, changed);
        return issues.isEmpty()
                ? new RevisionOutcome.Revised(store(request, tree.plan(), format, settled, changed))
                : new RevisionOutcome.Refused(issues);
    }

    /** The problems of changes to a plan with the given content, regardless of its state. */
    @Transactional
    public List<Issue> problems(PlanTree tree, List<ItemChange> changes) {
        var settled = new EffectiveChanges(PlanContents.of(tree), RevisionKind.EDIT, changes);
        return check(tree.plan(), settled, formats.of(tree.plan()), new RowDiff(tree, settled.changes()));
    }

    private Optional<PlanFormat> format(Plan plan, RevisionRequest request) {
        var wanted = request.format();
        return wanted == null ? formats.of(plan) : formats.find(wanted.code(), wanted.version());
    }

    private static boolean changedMeanwhile(ItemChange change, Map<ItemId, WholeItem> stored) {
        return PlanContents.differ(Optional.ofNullable(stored.get(change.item())), change.before());
    }

    private List<Issue> check(Plan plan, EffectiveChanges settled, Optional<PlanFormat> format, RowDiff changed) {
        var issues = new ItemIssues();
        var known = people.all().stream().map(Person::id).collect(Collectors.toSet());
        var body = units.tree(plan.fromYear(), plan.toYear());
        new StructureCheck(settled.after(), body, known, issues).check(settled.changes());
        if (issues.found().isEmpty()) {
            format.ifPresent(rules -> new ItemFormatCheck(rules, settled.after(), issues).check(settled.changes()));
        }
        if (issues.found().isEmpty()) {
            written.check(settled.changes(), changed, issues);
        }
        return issues.found();
    }

    private int store(
            RevisionRequest request,
            Plan plan,
            Optional<PlanFormat> format,
            EffectiveChanges settled,
            RowDiff changed) {
        rows.write(changed);
        var id = plan.id().value();
        plans.touch(id);
        var wanted = request.format();
        if (wanted != null) {
            plans.changeFormat(id, wanted.code(), wanted.version());
        }
        return record.store(request, plan, format, settled);
    }
}
