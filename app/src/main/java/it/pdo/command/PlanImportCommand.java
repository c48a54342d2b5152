package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.mapping.ImportConfiguration;
import it.pdo.exchange.mapping.Mapping.PlanHeader;
import it.pdo.exchange.mapping.MappingWriter;
import it.pdo.exchange.merge.ThreeWayMerge.OnConflict;
import it.pdo.exchange.reading.MappingOutcome;
import it.pdo.exchange.reading.PlanReader;
import it.pdo.exchange.run.ImportJob;
import it.pdo.exchange.run.ImportPreview;
import it.pdo.exchange.run.ImportRunOutcome;
import it.pdo.exchange.run.ImportService;
import it.pdo.exchange.source.ImportSource;
import it.pdo.identity.SignedIn;
import it.pdo.identity.SystemUser;
import it.pdo.shared.Issue;
import it.pdo.tenancy.TenantSlug;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a file into a plan of a municipality: all of it or nothing, and again as often as needed. */
@Command(name = "import")
final class PlanImportCommand implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final int UNREADABLE = 2;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--tenant", paramLabel = "${bundle:label.tenant}", required = true)
    private String tenant;

    @Option(names = "--mapping", paramLabel = "MAPPING")
    private @Nullable String mapping;

    @Option(names = "--code", paramLabel = "${bundle:label.code}")
    private @Nullable String code;

    @Option(names = "--title", paramLabel = "${bundle:label.title}")
    private @Nullable String title;

    @Option(names = "--update")
    private boolean update;

    @Option(names = "--remove-absent")
    private boolean removeAbsent;

    @Option(names = "--on-conflict", paramLabel = "refuse|plan|file")
    private String onConflict = "refuse";

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TenantSlug slug = TenantArgument.slug(spec, tenant, "plan.import.slug");
        ImportReportPrinter telling = new ImportReportPrinter(spec.commandLine(), file);
        String where = mapping;
        if (where == null) {
            return in(
                    slug,
                    context -> run(context, slug, new ImportJob.Own(source(), removeAbsent, onConflict()), telling));
        }
        ImportConfiguration.Reading reading = ImportConfiguration.find(where);
        if (reading.setup().isEmpty()) {
            return storedMapping(slug, where, telling, reading.issues());
        }
        return mapped(slug, reading.setup().get(), telling);
    }

    /** By a mapping from a file or shipped with the product; what cannot be read is told before any database is opened. */
    private int mapped(TenantSlug slug, ImportConfiguration setup, ImportReportPrinter telling) {
        PlanHeader header = header(setup);
        return switch (PlanReader.read(source(), setup.mapping(), setup.format(), header)) {
            case MappingOutcome.Unreadable unreadable ->
                telling.refused(unreadable.issues(), "plan.import.unreadable", UNREADABLE);
            case MappingOutcome.Mapped read
            when dryRun && !update -> {
                telling.notes(read.notes());
                telling.counts(setup.format(), read.counts());
                telling.print("plan.import.dry-run");
                yield 0;
            }
            case MappingOutcome.Mapped _ -> {
                String yaml = MappingWriter.write(setup.mapping());
                ImportJob job =
                        new ImportJob.Mapped(source(), setup.mapping(), yaml, setup.format(), header, removeAbsent);
                yield in(slug, context -> run(context, slug, job, telling));
            }
        };
    }

    /** By a mapping the municipality keeps. */
    private int storedMapping(TenantSlug slug, String name, ImportReportPrinter telling, List<Issue> otherwise) {
        if (!name.matches("[a-z][a-z0-9-]{0,59}")) {
            return telling.refused(otherwise, "plan.import.mapping-unreadable", UNREADABLE);
        }
        return in(slug, context -> ResolvedMapping.find(context, name, code, title)
                .map(found -> run(context, slug, found.job(source(), removeAbsent), telling))
                .orElseGet(() -> telling.refused(otherwise, "plan.import.mapping-unreadable", UNREADABLE)));
    }

    private OnConflict onConflict() {
        return switch (onConflict) {
            case "refuse" -> OnConflict.REFUSE;
            case "plan" -> OnConflict.KEEP_PLAN;
            case "file" -> OnConflict.TAKE_FILE;
            default ->
                throw new ParameterException(
                        spec.commandLine(), CommandMessages.text("plan.import.on-conflict", onConflict));
        };
    }

    private ImportSource source() {
        return ImportSource.Stored.of(file);
    }

    private int run(ApplicationContext context, TenantSlug slug, ImportJob job, ImportReportPrinter telling) {
        ImportService imports = context.getBean(ImportService.class);
        ImportPreview seen = imports.preview(operator(slug), job);
        if (seen.counts().isEmpty()) {
            return telling.refused(seen.problems(), "plan.import.unreadable", UNREADABLE);
        }
        boolean there = seen.updates().isPresent();
        if (!seen.ready() || (there && !update && !dryRun)) {
            telling.refused(
                    seen.problems(), there && seen.ready() ? "plan.import.exists" : "plan.import.refused", REFUSED);
            return REFUSED;
        }
        telling.differences(seen);
        if (dryRun) {
            telling.print("plan.import.dry-run");
            return 0;
        }
        return switch (imports.run(operator(slug), job, telling::progress)) {
            case ImportRunOutcome.Refused refused -> telling.refused(refused.issues(), "plan.import.refused", REFUSED);
            case ImportRunOutcome.Done done -> {
                telling.done(done.run(), slug);
                yield 0;
            }
        };
    }

    private int in(TenantSlug slug, Function<ApplicationContext, Integer> work) {
        return database.inTenant(slug, "plan.import.no-tenant", work);
    }

    private static SignedIn operator(TenantSlug slug) {
        return SystemUser.commandLine(slug);
    }

    private PlanHeader header(ImportConfiguration setup) {
        try {
            return setup.header(code, title);
        } catch (IllegalArgumentException blank) {
            throw new ParameterException(spec.commandLine(), CommandMessages.text("plan.import.header"), blank);
        }
    }
}
