package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import it.pdo.identity.Directory;
import it.pdo.identity.SystemUser;
import it.pdo.organisation.DuplicateMergeFormatter;
import it.pdo.organisation.DuplicateMergeReport;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.tenancy.server.DatabaseServer;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one of units and people that a municipality has recorded more than once. Ends with 1 when some are left as they are. */
@Command(name = "merge-duplicates")
final class TenantMergeDuplicatesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SIGLA")
    private String slug = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TenantSlug asked = TenantSlug.parse(slug)
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), CommandMessages.text("tenant.slug", slug)));
        try (DatabaseServer server = database.open();
                ApplicationContext context = DatabaseOptions.context(server)) {
            if (context.getBean(TenantCatalog.class)
                    .find(asked)
                    .filter(Tenant::isReady)
                    .isEmpty()) {
                throw new CommandException(CommandMessages.text("tenant.unknown", asked));
            }
            Directory directory = context.getBean(Directory.class);
            var who = SystemUser.commandLine(asked);
            return report(CurrentTenant.call(
                    asked, () -> dryRun ? directory.mergePreview(who) : directory.mergeDoubles(who)));
        }
    }

    private int report(DuplicateMergeReport report) {
        PrintWriter out = spec.commandLine().getOut();
        Stream.of(DuplicateMergeFormatter.merged(report, !dryRun), DuplicateMergeFormatter.refused(report))
                .flatMap(List::stream)
                .forEach(line -> out.println(line.in(CommandMessages.language())));
        if (report.isEmpty()) {
            out.println(CommandMessages.text("tenant.merge.none"));
        }
        out.flush();
        return report.isRefused() ? 1 : 0;
    }
}
