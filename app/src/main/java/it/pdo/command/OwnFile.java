package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.json.PlanJsonReading;
import it.pdo.exchange.run.ImportDesk;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.exchange.run.ImportProgress;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.source.ImportSource;
import it.pdo.exchange.workbook.WorkbookReading;
import it.pdo.format.PlanFormat;
import it.pdo.history.Actor;
import it.pdo.planning.PlanDraft;
import it.pdo.planning.store.FormatStore;
import it.pdo.shared.Issue;
import it.pdo.shared.Place;
import it.pdo.shared.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file the product itself exported: it says which plan it is and under which format, so it needs no mapping. */
final class OwnFile {

    private final String name;
    private final List<Issue> issues;
    private @Nullable PlanFormat format;
    private WorkbookReading.@Nullable Read workbook;
    private @Nullable PlanDraft plan;

    private OwnFile(String name, List<Issue> issues) {
        this.name = name;
        this.issues = List.copyOf(issues);
    }

    static OwnFile open(ApplicationContext context, Path file) {
        String name = String.valueOf(file.getFileName());
        ImportFile opened = ImportFile.of(file);
        if (opened.refusal().isPresent()) {
            return new OwnFile(name, opened.refusal().get());
        }
        FormatStore formats = context.getBean(FormatStore.class);
        return switch (opened.source()) {
            case ImportSource.Table table -> table(name, table, formats);
            case ImportSource.Json json -> json(name, json, formats);
        };
    }

    private static OwnFile table(String name, ImportSource.Table table, FormatStore formats) {
        Optional<WorkbookReading.Origin> origin = WorkbookReading.origin(table.file());
        if (origin.isEmpty()) {
            return refused(name, "import.mapping", "plan.import.needs-mapping");
        }
        Optional<PlanFormat> known =
                formats.find(origin.get().format(), origin.get().version());
        if (known.isEmpty()) {
            return refused(
                    name,
                    "import.format",
                    "plan.import.no-format",
                    origin.get().format(),
                    origin.get().version());
        }
        return switch (WorkbookReading.read(table.file(), origin.get(), known.get())) {
            case WorkbookReading.Refused(List<Issue> why) -> new OwnFile(name, why);
            case WorkbookReading.Read read -> {
                OwnFile own = new OwnFile(name, List.of());
                own.format = known.get();
                own.workbook = read;
                yield own;
            }
        };
    }

    private static OwnFile json(String name, ImportSource.Json json, FormatStore formats) {
        if (!PlanJsonReading.isPlan(json)) {
            return refused(name, "import.mapping", "plan.import.needs-mapping");
        }
        PlanJsonReading.Reading reading = PlanJsonReading.read(json);
        if (reading.plan().isEmpty()) {
            return new OwnFile(name, reading.issues());
        }
        PlanDraft draft = reading.plan().get();
        Optional<PlanFormat> known = formats.find(draft.formatCode(), draft.formatVersion());
        if (known.isEmpty()) {
            return refused(name, "import.format", "plan.import.no-format", draft.formatCode(), draft.formatVersion());
        }
        OwnFile own = new OwnFile(name, List.of());
        own.format = known.get();
        own.plan = draft;
        return own;
    }

    private static OwnFile refused(String name, String code, String key, Object... arguments) {
        return new OwnFile(
                name, List.of(new Issue(Severity.ERROR, code, new Place(name, 0, 0, ""), Texts.text(key, arguments))));
    }

    /** The format it names, once it was read. */
    @Nullable
    PlanFormat format() {
        return format;
    }

    /** Why it cannot be imported; empty when it can. */
    List<Issue> issues() {
        return issues;
    }

    ImportPreview preview(ImportDesk desk, boolean removeAbsent) {
        PlanFormat known = java.util.Objects.requireNonNull(format);
        WorkbookReading.Read read = workbook;
        return read == null
                ? desk.preview(name, java.util.Objects.requireNonNull(plan), known, removeAbsent)
                : desk.preview(read, known, removeAbsent);
    }

    ImportRunOutcome run(ImportDesk desk, boolean removeAbsent, ImportProgress progress) {
        PlanFormat known = java.util.Objects.requireNonNull(format);
        WorkbookReading.Read read = workbook;
        return read == null
                ? desk.run(Actor.SYSTEM, name, java.util.Objects.requireNonNull(plan), known, removeAbsent, progress)
                : desk.run(Actor.SYSTEM, read, known, removeAbsent, progress);
    }
}
