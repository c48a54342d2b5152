package it.pdo.ui.importing;

import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.mapping.Mapping;
import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;
import it.pdo.exchange.run.ExaminedFile;
import it.pdo.exchange.run.ImportFolder;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.exchange.run.ImportQueue;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportService;
import it.pdo.exchange.run.ImportTask;
import it.pdo.exchange.source.TableEdits;
import it.pdo.identity.SessionCheck;
import it.pdo.identity.SignedIn;
import it.pdo.ui.session.CurrentUser;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is done to an open import off the page: the file examined, previewed, brought in. */
@Singleton
class ImportWork {

    private final ImportService imports;
    private final ImportQueue queue;
    private final ImportFolder folder;
    private final ImportMappings mappings;
    private final SessionCheck session;

    ImportWork(
            ImportService imports,
            ImportQueue queue,
            ImportFolder folder,
            ImportMappings mappings,
            SessionCheck session) {
        this.session = session;
        this.imports = imports;
        this.queue = queue;
        this.folder = folder;
        this.mappings = mappings;
    }

    /** Finds out what the file is; empty when too many wait already, as below. */
    Optional<ImportTask<ExaminedFile>> examine(OpenImport open) {
        SignedIn who = CurrentUser.required();
        Optional<ImportTask<ExaminedFile>> task =
                queue.submit(_ -> imports.examine(today(who), folder.source(open.file(), TableEdits.NONE)));
        open.examining = task.orElse(null);
        return task;
    }

    /** Sets up the import of a table by its columns. */
    void prepareTable(OpenImport open, TableChoices choices, Mapping mapping, String yaml) {
        Corrections corrections = new Corrections(choices.sheet().name());
        prepare(
                open,
                corrections,
                new PreparedImport(
                        job(open, mapping, yaml, corrections::edits),
                        choices.sheet().headers(choices.headerRow())));
    }

    /** Sets up the import of records by a mapping. */
    void prepareRecords(OpenImport open, Mapping mapping, String yaml) {
        prepare(open, null, new PreparedImport(job(open, mapping, yaml, () -> TableEdits.NONE), List.of()));
    }

    /** Sets up the import of a file of ours. */
    void prepareOwn(OpenImport open) {
        prepare(
                open,
                null,
                new PreparedImport(
                        (removeAbsent, onConflict) -> new ImportJob.Own(
                                folder.source(open.file(), TableEdits.NONE), removeAbsent, onConflict),
                        List.of()));
    }

    private static void prepare(OpenImport open, @Nullable Corrections corrections, PreparedImport prepared) {
        open.corrections = corrections;
        open.prepared = prepared;
        open.previewing = null;
        open.removeAbsent = false;
        open.onConflict = OnConflict.REFUSE;
    }

    private PreparedImport.Job job(OpenImport open, Mapping mapping, String yaml, Supplier<TableEdits> edits) {
        return (removeAbsent, _) -> new ImportJob.Mapped(
                folder.source(open.file(), edits.get()),
                mapping,
                yaml,
                open.destination().format(),
                open.destination().header(),
                removeAbsent);
    }

    /** Goes back to before it was set up. */
    void unprepare(OpenImport open) {
        cancel(open.previewing);
        open.prepared = null;
        open.previewing = null;
    }

    /** Looks at what the import would do, in the place of a look that is still going on. */
    Optional<ImportTask<ImportPreview>> preview(OpenImport open) {
        SignedIn who = CurrentUser.required();
        cancel(open.previewing);
        ImportJob job = Objects.requireNonNull(open.prepared).job().of(open.removeAbsent, open.onConflict);
        Optional<ImportTask<ImportPreview>> task = queue.submit(progress -> imports.preview(today(who), job, progress));
        open.previewing = task.orElse(null);
        return task;
    }

    /** Brings the file in, and keeps its mapping for the next file of the same shape. */
    Optional<ImportTask<ImportRunOutcome>> run(OpenImport open, SignedIn who) {
        PreparedImport prepared = Objects.requireNonNull(open.prepared);
        ImportJob job = prepared.job().of(open.removeAbsent, open.onConflict);
        Optional<ImportTask<ImportRunOutcome>> task = queue.submit(progress -> {
            SignedIn now = today(who);
            ImportRunOutcome outcome = imports.run(now, job, progress);
            if (outcome instanceof ImportRunOutcome.Done) {
                prepared.remember(mappings, now);
            }
            return outcome;
        });
        open.running = task.orElse(null);
        return task;
    }

    /** A file may wait its turn for minutes: who asked is read again, and without a role when the account was closed. */
    private SignedIn today(SignedIn who) {
        return session.current(who)
                .orElseGet(
                        () -> new SignedIn(who.tenant(), who.account(), who.username(), who.displayName(), List.of()));
    }

    /** Ends what still waits or runs, and forgets the file. */
    void close(OpenImport open) {
        cancel(open.examining);
        cancel(open.previewing);
        cancel(open.running);
        folder.forget(open.file());
        open.forget();
    }

    void cancel(@Nullable ImportTask<?> task) {
        if (task != null && !task.ended()) {
            queue.cancel(task);
        }
    }
}
