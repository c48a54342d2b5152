package it.pdo.exchange.run;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.exchange.json.PlanJson;
import it.pdo.exchange.merge.MergeScope;
import it.pdo.exchange.run.ImportReading.Compared;
import it.pdo.exchange.run.ImportRunOutcome.Done;
import it.pdo.exchange.run.ImportRunOutcome.Refused;
import it.pdo.exchange.workbook.WorkbookReading;
import it.pdo.format.FormatWriter;
import it.pdo.format.PlanFormat;
import it.pdo.history.Actor;
import it.pdo.planning.PlanDraft;
import it.pdo.shared.Issue;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Imports into plans of the bound tenant: look first, then all of it or nothing, as often as needed, and back again. Who
 * may import is decided by the callers.
 */
@Singleton
public class ImportDesk {

    /** Name of the mapping of a workbook the product itself exported. */
    public static final String WORKBOOK = "workbook";

    /** Name of the mapping of a plan the product itself wrote as JSON. */
    public static final String JSON = "json";

    private final ImportReading reading;
    private final ImportWriting writing;
    private final RunRepository runs;

    ImportDesk(ImportReading reading, ImportWriting writing, RunRepository runs) {
        this.reading = reading;
        this.writing = writing;
        this.runs = runs;
    }

    /** What an import would do. */
    @Transactional(readOnly = true)
    public ImportPreview preview(ImportJob job) {
        return preview(reading.compare(job, ImportProgress.SILENT));
    }

    /** Imports, in one transaction: a new plan, or a revision of the one with its code. */
    public ImportRunOutcome run(Actor actor, ImportJob job, ImportProgress progress) {
        return run(
                actor,
                job.source().name(),
                job.mapping().code(),
                job.mappingYaml(),
                Optional.of(FormatWriter.write(job.format())),
                listener -> reading.compare(job, listener),
                progress);
    }

    /** What a workbook that {@link it.pdo.exchange.workbook.PlanWorkbook} wrote, and somebody edited, would do to its plan. */
    @Transactional(readOnly = true)
    public ImportPreview preview(WorkbookReading.Read workbook, PlanFormat format, boolean removeAbsent) {
        return preview(compare(workbook, format, removeAbsent, ImportProgress.SILENT));
    }

    /** Brings the edits of such a workbook into its plan, in one transaction. */
    public ImportRunOutcome run(
            Actor actor,
            WorkbookReading.Read workbook,
            PlanFormat format,
            boolean removeAbsent,
            ImportProgress progress) {
        return run(
                actor,
                workbook.fileName(),
                WORKBOOK,
                "",
                Optional.empty(),
                listener -> compare(workbook, format, removeAbsent, listener),
                progress);
    }

    /** What a plan that {@link PlanJson} wrote would do. */
    @Transactional(readOnly = true)
    public ImportPreview preview(String fileName, PlanDraft plan, PlanFormat format, boolean removeAbsent) {
        return preview(compare(fileName, plan, format, removeAbsent, ImportProgress.SILENT));
    }

    /** Brings such a plan in, in one transaction. */
    public ImportRunOutcome run(
            Actor actor,
            String fileName,
            PlanDraft plan,
            PlanFormat format,
            boolean removeAbsent,
            ImportProgress progress) {
        return run(
                actor,
                fileName,
                JSON,
                "",
                Optional.empty(),
                listener -> compare(fileName, plan, format, removeAbsent, listener),
                progress);
    }

    private Compared compare(
            String file, PlanDraft plan, PlanFormat format, boolean removeAbsent, ImportProgress progress) {
        return reading.compare(plan, file, List.of(), MergeScope.EVERYTHING, format, removeAbsent, progress);
    }

    private Compared compare(
            WorkbookReading.Read workbook, PlanFormat format, boolean removeAbsent, ImportProgress progress) {
        PlanDraft draft = workbook.plan();
        return reading.compare(
                draft, workbook.fileName(), workbook.notes(), workbook.scope(), format, removeAbsent, progress);
    }

    private ImportRunOutcome run(
            Actor actor,
            String file,
            String mapping,
            String yaml,
            Optional<String> formatYaml,
            Function<ImportProgress, Compared> compare,
            ImportProgress progress) {
        List<Issue> notes = new ArrayList<>();
        Function<ImportProgress, Compared> noting = listener -> {
            Compared compared = compare.apply(listener);
            notes.clear();
            notes.addAll(compared.issues());
            return compared;
        };
        ImportWriting.Order order = new ImportWriting.Order(file, mapping, yaml, formatYaml, noting);
        return told(() -> new Done(writing.write(actor, order, progress), notes));
    }

    /** Takes an import back; refused with words when something later touched the same items. */
    public ImportRunOutcome undo(Actor actor, long run) {
        return told(() -> new Done(writing.undo(actor, run), List.of()));
    }

    /** Every import, the latest first. */
    public List<ImportRun> runs() {
        return runs.all().stream().map(RunRow::run).toList();
    }

    private static ImportRunOutcome told(Supplier<ImportRunOutcome> attempt) {
        try {
            return attempt.get();
        } catch (ImportWriting.NotStored refused) {
            return new Refused(refused.issues());
        }
    }

    private static ImportPreview preview(Compared compared) {
        List<Issue> problems = compared.issues().stream()
                .sorted(Comparator.comparing(Issue::severity))
                .toList();
        return new ImportPreview(
                problems,
                compared.counts(),
                compared.plan().map(plan -> plan.code()),
                compared.merged().differences(),
                compared.merged().unchanged(),
                compared.notes(),
                compared.names().missing());
    }
}
