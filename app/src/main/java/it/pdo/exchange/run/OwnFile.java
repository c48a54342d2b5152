package it.pdo.exchange.run;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.json.PlanJsonReading;
import it.pdo.exchange.merge.MergeScope;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.exchange.workbook.ExportedState;
import it.pdo.exchange.workbook.WorkbookReading;
import it.pdo.format.PlanFormat;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.FormatStore;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import it.pdo.shared.tree.TreeReading;
import java.util.List;
import java.util.Optional;

/** A file exported by the product: it names its plan and format, so it needs no mapping. */
sealed interface OwnFile {

    /** The message for a file from another source. */
    LocalizedMessage NEEDS_MAPPING = message("own.needs-mapping");

    /**
     * It was read.
     *
     * @param origin present for a workbook
     */
    record Read(PlanDraft plan, PlanFormat format, MergeScope scope, List<Issue> notes, Optional<WorkbookOrigin> origin)
            implements OwnFile {}

    /**
     * Where a workbook comes from.
     *
     * @param state the exported state; empty in a file of an older version
     */
    record WorkbookOrigin(Optional<ExportedState> state, WorkbookReading.Places places) {}

    /** It cannot be read, or is not ours. */
    record Unreadable(List<Issue> issues) implements OwnFile {}

    static OwnFile read(ImportSource source, FormatStore formats) {
        if (source.isJson()) {
            return records(source.name(), SourceFiles.records(source), formats);
        }
        return switch (SourceFiles.table(source)) {
            case SpreadsheetFile.Refused(List<Issue> issues) -> new Unreadable(issues);
            case SpreadsheetFile.Opened(SpreadsheetFile file) -> workbook(file, formats);
        };
    }

    private static OwnFile workbook(SpreadsheetFile file, FormatStore formats) {
        Optional<WorkbookReading.Origin> origin = WorkbookReading.origin(file);
        if (origin.isEmpty()) {
            return refused(file.name(), "import.mapping", NEEDS_MAPPING);
        }
        WorkbookReading.Origin of = origin.get();
        Optional<PlanFormat> format = formats.find(of.format(), of.version());
        if (format.isEmpty()) {
            return refused(file.name(), "import.format", message("own.no-format", of.format(), of.version()));
        }
        return switch (WorkbookReading.read(file, of, format.get())) {
            case WorkbookReading.Refused(List<Issue> issues) -> new Unreadable(issues);
            case WorkbookReading.Read read ->
                new Read(
                        read.plan(),
                        format.get(),
                        read.scope(),
                        read.notes(),
                        Optional.of(new WorkbookOrigin(of.state(), read.places())));
        };
    }

    private static OwnFile records(String name, TreeReading tree, FormatStore formats) {
        if (tree.root().isPresent() && !PlanJsonReading.isPlan(tree)) {
            return refused(name, "import.mapping", NEEDS_MAPPING);
        }
        PlanJsonReading.Reading reading = PlanJsonReading.read(tree);
        if (reading.plan().isEmpty()) {
            return new Unreadable(reading.issues());
        }
        PlanDraft plan = reading.plan().get();
        Optional<PlanFormat> format = formats.find(plan.formatCode(), plan.formatVersion());
        return format.isEmpty()
                ? refused(name, "import.format", message("own.no-format", plan.formatCode(), plan.formatVersion()))
                : new Read(plan, format.get(), MergeScope.EVERYTHING, reading.issues(), Optional.empty());
    }

    private static OwnFile refused(String name, String code, LocalizedMessage words) {
        return new Unreadable(List.of(new Issue(Severity.ERROR, code, new Place(name, 0, 0, ""), words)));
    }
}
