package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.ImportCounts;
import it.pdo.exchange.ImportOutcome;
import it.pdo.exchange.ImportSetup;
import it.pdo.exchange.Mapping.PlanHeader;
import it.pdo.exchange.MappingOutcome;
import it.pdo.exchange.PlanImport;
import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.history.Actor;
import it.pdo.shared.Issue;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.DatabaseServer;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantCatalog;
import it.pdo.tenancy.TenantSlug;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a file into a plan of a municipality, by a mapping: all of it or nothing. */
@Command(name = "import")
final class PlanImportCommand implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final int UNREADABLE = 2;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--tenant", paramLabel = "COMUNE", required = true)
    private String tenant;

    @Option(names = "--mapping", paramLabel = "MAPPING", required = true)
    private String mapping;

    @Option(names = "--code", paramLabel = "CODICE")
    private @Nullable String code;

    @Option(names = "--title", paramLabel = "TITOLO")
    private @Nullable String title;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TenantSlug slug = slug();
        ImportSetup.Reading reading = ImportSetup.find(mapping);
        if (reading.setup().isEmpty()) {
            return tellAll(reading.issues(), "plan.import.mapping-unreadable", UNREADABLE);
        }
        ImportSetup setup = reading.setup().get();
        return switch (PlanImport.read(file, setup.mapping(), setup.format(), header(setup))) {
            case MappingOutcome.Unreadable unreadable ->
                tellAll(unreadable.issues(), "plan.import.unreadable", UNREADABLE);
            case MappingOutcome.Mapped mapped -> dryRun ? tellRead(setup, mapped) : store(slug, setup, mapped);
        };
    }

    private TenantSlug slug() {
        try {
            return new TenantSlug(tenant);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), Texts.text("plan.import.slug", tenant), malformed);
        }
    }

    private PlanHeader header(ImportSetup setup) {
        try {
            return setup.header(code, title);
        } catch (IllegalArgumentException blank) {
            throw new ParameterException(spec.commandLine(), Texts.text("plan.import.header"), blank);
        }
    }

    private int store(TenantSlug slug, ImportSetup setup, MappingOutcome.Mapped mapped) {
        try (DatabaseServer server = database.open();
                ApplicationContext context = DatabaseOptions.context(server)) {
            Optional<Tenant> known = context.getBean(TenantCatalog.class).find(slug);
            if (known.filter(Tenant::isReady).isEmpty()) {
                throw new CommandRefused(Texts.text("plan.import.no-tenant", slug));
            }
            ImportOutcome outcome = CurrentTenant.call(slug, () -> context.getBean(PlanImport.class)
                    .store(Actor.SYSTEM, String.valueOf(file.getFileName()), setup, mapped));
            return switch (outcome) {
                case ImportOutcome.Refused refused -> tellAll(refused.issues(), "plan.import.refused", REFUSED);
                case ImportOutcome.Imported imported -> {
                    tellNotes(imported.notes());
                    tellCounts(setup.format(), imported.counts());
                    tell(Texts.text("plan.import.done", mapped.plan().code(), slug));
                    yield 0;
                }
            };
        }
    }

    private int tellRead(ImportSetup setup, MappingOutcome.Mapped mapped) {
        tellNotes(mapped.notes());
        tellCounts(setup.format(), mapped.counts());
        tell(Texts.text("plan.import.dry-run"));
        return 0;
    }

    private int tellAll(List<Issue> issues, String last, int exit) {
        PrintWriter err = spec.commandLine().getErr();
        issues.forEach(err::println);
        err.println(Texts.text(last, file));
        err.flush();
        return exit;
    }

    private void tellNotes(List<Issue> notes) {
        if (!notes.isEmpty()) {
            tell(Texts.text("plan.import.notes", notes.size()));
            notes.forEach(note -> tell("  " + note));
        }
    }

    private void tellCounts(PlanFormat format, ImportCounts counts) {
        counts.items()
                .forEach((level, count) -> tell("%6d %s"
                        .formatted(count, format.level(level).map(Level::plural).orElse(level))));
        tell("%6d %s".formatted(counts.indicators(), Texts.text("plan.import.indicators")));
        tellSome(counts.actions(), "plan.import.actions");
        tellSome(counts.cells(), "plan.import.cells");
        tellSome(counts.people(), "plan.import.people");
        tellSome(counts.resources(), "plan.import.resources");
        tellSome(counts.links(), "plan.import.links");
    }

    private void tellSome(int count, String key) {
        if (count > 0) {
            tell("%6d %s".formatted(count, Texts.text(key)));
        }
    }

    private void tell(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
