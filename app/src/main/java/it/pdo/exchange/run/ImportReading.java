package it.pdo.exchange.run;

import static it.pdo.exchange.message.ExchangeMessages.message;

import io.micronaut.transaction.annotation.Transactional;
import it.pdo.exchange.merge.DraftFormatCheck;
import it.pdo.exchange.merge.DraftPeople;
import it.pdo.exchange.merge.ImportedItemDifference;
import it.pdo.exchange.merge.ImportedItemDifference.Kind;
import it.pdo.exchange.merge.MergeScope;
import it.pdo.exchange.merge.OrganisationNames;
import it.pdo.exchange.merge.PlanMerge;
import it.pdo.exchange.reading.ImportCounts;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.source.SourceFiles;
import it.pdo.exchange.source.sheet.CellAddress;
import it.pdo.exchange.source.sheet.Sheet;
import it.pdo.exchange.source.sheet.SpreadsheetFile;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.organisation.People;
import it.pdo.organisation.Units;
import it.pdo.planning.ItemDraft;
import it.pdo.planning.Plan;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.PlanState;
import it.pdo.planning.PlanTree;
import it.pdo.planning.store.FormatStore;
import it.pdo.planning.store.PlanNotes;
import it.pdo.planning.store.PlanStore;
import it.pdo.shared.Issue;
import it.pdo.shared.LocalizedMessage;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file and compares it with the stored plan; stores nothing. */
@Singleton
class ImportReading {

    /**
     * What came of it.
     *
     * @param draft absent when the file could not be read
     * @param plan the plan with the same code, if there is one
     * @param merged against that plan
     * @param planNotes what it says beside the items
     * @param format the format the file was read under; empty when that could not be found out
     */
    record Compared(
            List<Issue> issues,
            @Nullable PlanDraft draft,
            Optional<ImportCounts> counts,
            Optional<Plan> plan,
            PlanMerge.Merged merged,
            NotesCompared planNotes,
            OrganisationNames names,
            Optional<PlanFormat> format) {

        /**
         * What a file says of a plan beside its items.
         *
         * @param seen what the file says beside the items; empty when it does not speak of that
         * @param notes how many notes on that plan would come or go
         */
        record NotesCompared(Optional<PlanNotes.Seen> seen, int notes) {}
    }

    private final PlanStore plans;
    private final FormatStore formats;
    private final Units units;
    private final People people;
    private final PlanNotes planNotes;
    private final ExportedRevisions exported;

    ImportReading(
            PlanStore plans,
            FormatStore formats,
            Units units,
            People people,
            PlanNotes planNotes,
            ExportedRevisions exported) {
        this.plans = plans;
        this.formats = formats;
        this.units = units;
        this.people = people;
        this.planNotes = planNotes;
        this.exported = exported;
    }

    /**
     * What came of reading a file.
     *
     * @param draft absent when it could not be read
     * @param cells what the first cells that are wrong say
     */
    record FileRead(Optional<ImportJob.Draft> draft, List<Issue> issues, Map<CellAddress, String> cells) {}

    /** Reads the file of a job, which may take long; needs no transaction. */
    FileRead read(ImportJob job) {
        return switch (job) {
            case ImportJob.Mapped mapped -> read(mapped);
            case ImportJob.Own own ->
                switch (OwnFile.read(own.source(), formats)) {
                    case OwnFile.Unreadable(List<Issue> issues) -> unread(issues, Map.of());
                    case OwnFile.Read read ->
                        read(new ImportJob.Draft(
                                own.fileName(),
                                own.source().isJson() ? ImportService.JSON : ImportService.WORKBOOK,
                                read.plan(),
                                read.format(),
                                read.scope(),
                                read.notes(),
                                own.removeAbsent(),
                                read.origin().map(origin -> new EditedExport(origin, own.onConflict()))));
                };
            case ImportJob.Draft draft -> read(draft);
        };
    }

    private static FileRead read(ImportJob.Draft draft) {
        return new FileRead(Optional.of(draft), List.of(), Map.of());
    }

    private static FileRead read(ImportJob.Mapped job) {
        if (job.mapping().file().table() == null) {
            return mapped(job, job.source(), List.of());
        }
        return switch (SourceFiles.table(job.source())) {
            case SpreadsheetFile.Refused(List<Issue> issues) -> unread(issues, Map.of());
            case SpreadsheetFile.Opened(SpreadsheetFile file) ->
                mapped(job, new ImportSource.Table(file, job.source().edits()), file.sheets());
        };
    }

    private static FileRead mapped(ImportJob.Mapped job, ImportSource source, List<Sheet> sheets) {
        return switch (PlanReader.read(source, job.mapping(), job.format(), job.header())) {
            case MappingOutcome.Unreadable unreadable ->
                unread(unreadable.issues(), CellTexts.of(unreadable.issues(), sheets));
            case MappingOutcome.Mapped mapped ->
                new FileRead(
                        Optional.of(new ImportJob.Draft(
                                job.fileName(),
                                job.mapping().code(),
                                mapped.plan(),
                                job.format(),
                                MergeScope.of(job.mapping()),
                                mapped.notes(),
                                job.removeAbsent())),
                        List.of(),
                        CellTexts.of(mapped.notes(), sheets));
        };
    }

    private static FileRead unread(List<Issue> issues, Map<CellAddress, String> cells) {
        return new FileRead(Optional.empty(), issues, cells);
    }

    /** Compares the file with the plan, in a transaction of its own. */
    @Transactional(readOnly = true)
    Compared look(FileRead read, ImportProgress progress) {
        return compare(read, progress);
    }

    /** Compares the file with the plan, inside the caller's transaction. */
    Compared compare(FileRead read, ImportProgress progress) {
        return read.draft().map(draft -> compare(draft, progress)).orElseGet(() -> unread(read.issues()));
    }

    private Compared compare(ImportJob.Draft whole, ImportProgress progress) {
        ImportJob.Draft job = whole.edited()
                .flatMap(_ -> plans.findByCode(whole.plan().code()))
                .flatMap(plan -> plans.load(plan.id()))
                .map(now -> exported.mergeWithPlan(whole, now))
                .orElse(whole);
        PlanDraft read = job.plan();
        String source = job.fileName();
        List<Issue> notes = job.notes();
        MergeScope scope = job.scope();
        PlanFormat format = job.format();
        boolean removeAbsent = job.removeAbsent();
        OrganisationNames names = new OrganisationNames(
                units.tree(read.fromYear(), read.toYear()), people.all(read.fromYear(), read.toYear()));
        List<Issue> issues = new ArrayList<>();
        PlanDraft draft = DraftPeople.resolve(read, source, names, issues);
        issues.addAll(DraftFormatCheck.check(draft.items(), format, source));
        issues.addAll(notes);
        Optional<Plan> plan = plans.findByCode(draft.code());
        plan.ifPresent(there -> checkPlan(there, format, source, issues));
        if (plan.isEmpty()) {
            checkFormat(format, source, issues);
        }
        if (Issue.anyError(issues)) {
            return refused(issues, Optional.of(draft), plan, names, Optional.of(format));
        }
        progress.at(0, ImportCounts.of(draft).allItems(), ImportProgress.Step.COMPARING);
        PlanMerge.Merged merged = plan.flatMap(there -> plans.load(there.id()))
                .map((PlanTree tree) -> PlanMerge.merge(tree, format, draft, scope, names, removeAbsent))
                .orElseGet(() -> allAdded(draft, format, names));
        Optional<PlanNotes.Seen> seen =
                plan.filter(_ -> scope.coversRows()).map(_ -> new PlanNotes.Seen(draft.notes(), merged.items()));
        int differing = seen.map(now -> planNotes.differing(plan.orElseThrow().id(), now))
                .orElse(0);
        return new Compared(
                issues,
                draft,
                Optional.of(ImportCounts.of(draft)),
                plan,
                merged,
                new Compared.NotesCompared(seen, differing),
                names,
                Optional.of(format));
    }

    private static Compared refused(
            List<Issue> issues,
            Optional<PlanDraft> draft,
            Optional<Plan> plan,
            OrganisationNames names,
            Optional<PlanFormat> format) {
        return new Compared(
                issues,
                draft.orElse(null),
                draft.map(ImportCounts::of),
                plan,
                PlanMerge.Merged.NOTHING,
                new Compared.NotesCompared(Optional.empty(), 0),
                names,
                format);
    }

    OrganisationNames names() {
        return new OrganisationNames(units.tree(), people.all());
    }

    private Compared unread(List<Issue> issues) {
        return refused(issues, Optional.empty(), Optional.empty(), names(), Optional.empty());
    }

    private static void checkPlan(Plan plan, PlanFormat format, String source, List<Issue> issues) {
        if (plan.state() == PlanState.APPROVED) {
            issues.add(error(source, "import.approved", message("import.approved", plan.code())));
        } else if (plan.state() == PlanState.CLOSED) {
            issues.add(error(source, "import.closed", message("import.closed", plan.code())));
        }
        if (!plan.formatCode().equals(format.code()) || plan.formatVersion() != format.version()) {
            issues.add(error(
                    source,
                    "import.format-differs",
                    message(
                            "import.format-differs",
                            plan.code(),
                            plan.formatCode(),
                            plan.formatVersion(),
                            format.code(),
                            format.version())));
        }
    }

    private void checkFormat(PlanFormat format, String source, List<Issue> issues) {
        Optional<PlanFormat> there = formats.find(format.code(), format.version());
        if (there.isPresent() && !there.get().equals(format)) {
            issues.add(error(
                    source,
                    "import.format-differs",
                    message("import.format-differs.taken", format.code(), format.version())));
        }
    }

    private static Issue error(String source, String code, LocalizedMessage message) {
        return new Issue(Severity.ERROR, code, new Place(source, 0, 0, ""), message);
    }

    private static PlanMerge.Merged allAdded(PlanDraft draft, PlanFormat format, OrganisationNames names) {
        List<ImportedItemDifference> differences = new ArrayList<>();
        add(draft.items(), "", format, names, differences);
        return new PlanMerge.Merged(List.of(), differences, 0, Map.of());
    }

    private static void add(
            List<ItemDraft> items,
            String above,
            PlanFormat format,
            OrganisationNames names,
            List<ImportedItemDifference> into) {
        for (ItemDraft item : items) {
            String label = above.isEmpty() ? item.code() : above + " / " + item.code();
            String level = format.level(item.level()).map(Level::name).orElse(item.level());
            into.add(new ImportedItemDifference(
                    Kind.ADDED, level, label, item.title(), item.sourcePointer(), List.of()));
            if (!item.unitPath().isEmpty()) {
                names.unit(item.unitPath());
            }
            add(item.children(), label, format, names, into);
        }
    }
}
