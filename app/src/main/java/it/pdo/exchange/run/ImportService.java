package it.pdo.exchange.run;

import it.pdo.exchange.run.ImportReading.Compared;
import it.pdo.exchange.run.ImportRunOutcome.Done;
import it.pdo.exchange.run.ImportRunOutcome.Refused;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.format.reading.FormatWriter;
import it.pdo.identity.Decision;
import it.pdo.identity.Operation;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.shared.Issue;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Imports into plans of the bound tenant: preview, run in one transaction, and undo. Only for administrators of the
 * whole municipality, because a file may change any unit and has names of people.
 */
@Singleton
public class ImportService {

    /** Name of the mapping of a workbook the product itself exported. */
    public static final String WORKBOOK = "workbook";

    /** Name of the mapping of a plan the product itself wrote as JSON. */
    public static final String JSON = "json";

    private final ImportReading reading;
    private final ImportWriting writing;
    private final RunRepository runs;

    ImportService(ImportReading reading, ImportWriting writing, RunRepository runs) {
        this.reading = reading;
        this.writing = writing;
        this.runs = runs;
    }

    /** Determines the kind of a file; reads all of it, which is as expensive as an import. */
    public ExaminedFile examine(SignedIn who, ImportSource source) {
        mayImport(who).require();
        return ExaminedFile.of(source);
    }

    /** The effect of an import. */
    public ImportPreview preview(SignedIn who, ImportJob job) {
        return preview(who, job, ImportProgress.SILENT);
    }

    /** The effect of an import, with reports on the progress. */
    public ImportPreview preview(SignedIn who, ImportJob job, ImportProgress progress) {
        mayImport(who).require();
        progress.at(0, 0, ImportProgress.Step.READING);
        ImportReading.FileRead read = reading.read(job);
        return preview(reading.look(read, progress), read.cells());
    }

    /** Reads a file and imports it in one transaction, as a new plan or as a revision of the plan with its code. */
    public ImportRunOutcome run(SignedIn who, ImportJob job, ImportProgress progress) {
        Optional<Issue> refusal = mayImport(who).refusal();
        if (refusal.isPresent()) {
            return new Refused(List.of(refusal.get()));
        }
        progress.at(0, 0, ImportProgress.Step.READING);
        ImportReading.FileRead read = reading.read(job);
        List<Issue> notes = new ArrayList<>();
        Function<ImportProgress, Compared> compare = listener -> {
            Compared compared = reading.compare(read, listener);
            notes.clear();
            notes.addAll(compared.issues());
            return compared;
        };
        ImportWriting.Order order = order(job, compare);
        return outcomeOf(() -> {
            ImportWriting.Written written = writing.write(who.actor(), order, progress);
            return new Done(written.run(), notes, written.created());
        });
    }

    private static ImportWriting.Order order(ImportJob job, Function<ImportProgress, Compared> compare) {
        return switch (job) {
            case ImportJob.Mapped mapped ->
                new ImportWriting.Order(
                        mapped.fileName(),
                        mapped.mapping().code(),
                        mapped.mappingYaml(),
                        Optional.of(FormatWriter.write(mapped.format())),
                        compare);
            case ImportJob.Own own ->
                new ImportWriting.Order(
                        own.fileName(), own.source().isJson() ? JSON : WORKBOOK, "", Optional.empty(), compare);
            case ImportJob.Draft draft ->
                new ImportWriting.Order(draft.fileName(), draft.mapping(), "", Optional.empty(), compare);
        };
    }

    /** Undoes an import; refused when a later change affects the same items. */
    public ImportRunOutcome undo(SignedIn who, long run) {
        return mayImport(who)
                .refusal()
                .<ImportRunOutcome>map(reason -> new Refused(List.of(reason)))
                .orElseGet(
                        () -> outcomeOf(() -> new Done(writing.undo(who.actor(), run), List.of(), Optional.empty())));
    }

    /** Every import, latest first. */
    public List<ImportRun> runs(SignedIn who) {
        mayImport(who).require();
        return runs.all().stream().map(RunRow::run).toList();
    }

    private static Decision mayImport(SignedIn who) {
        return Permissions.of(who).may(Operation.IMPORT_PLAN);
    }

    private static ImportRunOutcome outcomeOf(Supplier<ImportRunOutcome> attempt) {
        try {
            return attempt.get();
        } catch (ImportWriting.NotStored refused) {
            return new Refused(refused.issues());
        }
    }

    private static ImportPreview preview(Compared compared, Map<CellAddress, String> cells) {
        List<Issue> problems = compared.issues().stream()
                .sorted(Comparator.comparing(Issue::severity))
                .toList();
        return ImportPreview.of(
                problems,
                cells,
                compared.counts(),
                compared.plan().map(plan -> plan.code()),
                compared.merged(),
                compared.planNotes().notes(),
                compared.names().missing(),
                compared.format());
    }
}
