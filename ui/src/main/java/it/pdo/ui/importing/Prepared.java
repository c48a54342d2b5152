package it.pdo.ui.importing;

import it.pdo.exchange.mapping.ImportMappings;
import it.pdo.exchange.run.ImportDesk;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.exchange.run.ImportProgress;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.workbook.WorkbookReading;
import it.pdo.format.PlanFormat;
import it.pdo.history.Actor;
import it.pdo.planning.PlanDraft;
import java.util.List;

/** An import that is set up: it can be looked at, as often as one likes, and made. */
sealed interface Prepared {

    ImportPreview preview(ImportDesk desk, boolean removeAbsent);

    ImportRunOutcome run(ImportDesk desk, Actor actor, boolean removeAbsent, ImportProgress progress);

    /** Keeps what makes the next file of the same shape quicker. */
    default void remember(ImportMappings mappings, Actor actor) {}

    /** The import as it is set up at the moment it is asked: corrections may have come since. */
    @FunctionalInterface
    interface Job {
        ImportJob of(boolean removeAbsent);
    }

    /**
     * A file of somebody's own, by a mapping.
     *
     * @param headers names of the columns the mapping was made for; none for records
     */
    record Mapped(Job job, List<String> headers) implements Prepared {
        public Mapped {
            headers = List.copyOf(headers);
        }

        @Override
        public ImportPreview preview(ImportDesk desk, boolean removeAbsent) {
            return desk.preview(job.of(removeAbsent));
        }

        @Override
        public ImportRunOutcome run(ImportDesk desk, Actor actor, boolean removeAbsent, ImportProgress progress) {
            return desk.run(actor, job.of(removeAbsent), progress);
        }

        @Override
        public void remember(ImportMappings mappings, Actor actor) {
            ImportJob made = job.of(false);
            mappings.save(actor, made.mapping().code(), made.format().code(), made.mappingYaml(), headers);
        }
    }

    /** A workbook the product exported, edited since. */
    record Workbook(WorkbookReading.Read workbook, PlanFormat format) implements Prepared {
        @Override
        public ImportPreview preview(ImportDesk desk, boolean removeAbsent) {
            return desk.preview(workbook, format, removeAbsent);
        }

        @Override
        public ImportRunOutcome run(ImportDesk desk, Actor actor, boolean removeAbsent, ImportProgress progress) {
            return desk.run(actor, workbook, format, removeAbsent, progress);
        }
    }

    /** A plan the product exported as data. */
    record Data(String fileName, PlanDraft plan, PlanFormat format) implements Prepared {
        @Override
        public ImportPreview preview(ImportDesk desk, boolean removeAbsent) {
            return desk.preview(fileName, plan, format, removeAbsent);
        }

        @Override
        public ImportRunOutcome run(ImportDesk desk, Actor actor, boolean removeAbsent, ImportProgress progress) {
            return desk.run(actor, fileName, plan, format, removeAbsent, progress);
        }
    }
}
