package it.pdo.exchange.run;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.merge.ThreeWayMerge;
import it.pdo.exchange.merge.ThreeWayMerge.Conflict;
import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;
import it.pdo.exchange.workbook.ExportedState;
import it.pdo.exchange.workbook.PlanWorkbook;
import it.pdo.exchange.workbook.WorkbookReading;
import it.pdo.organisation.People;
import it.pdo.organisation.Person;
import it.pdo.organisation.UnitTree;
import it.pdo.organisation.Units;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanDrafts;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.revision.PlanRevisions;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares an edited workbook with the revision of the plan that it was exported from, so that it brings only what was
 * changed in it and undoes nothing that others changed since.
 *
 * <p>See docs/decisions/0028.
 */
@Singleton
class ExportedRevisions {
    /** Code of the issues that tell a value changed both in the file and in the plan. */
    static final String CONFLICT = "import.conflict";

    private final PlanRevisions revisions;
    private final Units units;
    private final People people;

    ExportedRevisions(PlanRevisions revisions, Units units, People people) {
        this.revisions = revisions;
        this.units = units;
        this.people = people;
    }

    /** The state that an export of the plan shows. */
    ExportedState state(Plan plan) {
        return new ExportedState(plan.id(), revisions.last(plan.id()));
    }

    /**
     * The import that brings only what was changed in the file.
     *
     * @param job a workbook; any other job is returned as it is
     * @param now the stored plan with the code that the workbook names
     */
    ImportJob.Draft mergeWithPlan(ImportJob.Draft job, PlanTree now) {
        return job.edited()
                .map(edited -> edited.origin()
                        .state()
                        .filter(state -> isKnown(state, now.plan()))
                        .map(state -> merge(job, edited, state, now))
                        .orElseGet(() -> withNote(job, note(job, "export.unknown-revision"))))
                .orElse(job);
    }

    /** Whether the state is one of this plan; a restored backup may not know it yet. */
    private boolean isKnown(ExportedState state, Plan plan) {
        return state.plan().equals(plan.id()) && state.revision() <= revisions.last(plan.id());
    }

    private static boolean ofOneFormat(ImportJob.Draft job, Plan plan) {
        return plan.formatCode().equals(job.format().code())
                && plan.formatVersion() == job.format().version();
    }

    private ImportJob.Draft merge(ImportJob.Draft job, EditedExport edited, ExportedState state, PlanTree now) {
        boolean untouched = state.revision() == revisions.last(state.plan());
        if (untouched || !ofOneFormat(job, now.plan())) {
            return job; // nobody changed the plan since, or the import is refused for its format
        }
        ThreeWayMerge.Merged merged = ThreeWayMerge.merge(
                new ThreeWayMerge.States(
                        draft(revisions.treeAfter(now, state.revision()), job), job.plan(), draft(now, job)),
                job.scope(),
                job.removeAbsent(),
                edited.onConflict());
        List<Issue> notes = new ArrayList<>(job.notes());
        notes.add(note(job, "export.changed-since", revisions.last(state.plan()) - state.revision()));
        merged.conflicts()
                .forEach(conflict -> notes.add(issue(conflict, edited.origin().places(), edited.onConflict())));
        return job.withPlan(merged.plan(), notes);
    }

    private PlanDraft draft(PlanTree tree, ImportJob.Draft job) {
        UnitTree all = units.tree(tree.plan().fromYear(), tree.plan().toYear());
        List<Person> persons = people.all(tree.plan().fromYear(), tree.plan().toYear());
        return PlanWorkbook.readBack(PlanDrafts.of(tree, all, persons), job.format());
    }

    private static Issue issue(Conflict conflict, WorkbookReading.Places places, OnConflict onConflict) {
        Conflict.Values values = conflict.values();
        return new Issue(
                onConflict == OnConflict.REFUSE ? Severity.ERROR : Severity.WARNING,
                CONFLICT,
                places.of(conflict.pointer(), conflict.column()),
                message(
                        CONFLICT + "." + onConflict,
                        conflict.label(),
                        conflict.what(),
                        orNothing(values.edited()),
                        orNothing(values.current()),
                        orNothing(values.exported())));
    }

    private static LocalizedMessage orNothing(LocalizedMessage value) {
        return value.equals(LocalizedMessage.nothing()) ? message("conflict.nothing") : value;
    }

    private static ImportJob.Draft withNote(ImportJob.Draft job, Issue note) {
        List<Issue> notes = new ArrayList<>(job.notes());
        notes.add(note);
        return job.withPlan(job.plan(), notes);
    }

    private static Issue note(ImportJob.Draft job, String key, Object... arguments) {
        return new Issue(Severity.INFO, key, new Place(job.fileName(), 0, 0, ""), message(key, arguments));
    }
}
