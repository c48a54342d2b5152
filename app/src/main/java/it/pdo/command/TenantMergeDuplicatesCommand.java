package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import it.pdo.identity.Directory;
import it.pdo.identity.SystemUser;
import it.pdo.organisation.DuplicateMergeReport;
import it.pdo.organisation.Unit;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.Tenant;
import it.pdo.tenancy.TenantSlug;
import it.pdo.tenancy.catalog.TenantCatalog;
import it.pdo.tenancy.server.DatabaseServer;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one unit of each that a municipality has recorded more than once. Ends with 1 when some are left as they are. */
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
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Texts.text("tenant.slug", slug)));
        try (DatabaseServer server = database.open();
                ApplicationContext context = DatabaseOptions.context(server)) {
            if (context.getBean(TenantCatalog.class)
                    .find(asked)
                    .filter(Tenant::isReady)
                    .isEmpty()) {
                throw new CommandException(Texts.text("tenant.unknown", asked));
            }
            Directory directory = context.getBean(Directory.class);
            var who = SystemUser.commandLine(asked);
            return report(CurrentTenant.call(
                    asked, () -> dryRun ? directory.mergePreview(who) : directory.mergeDoubles(who)));
        }
    }

    private int report(DuplicateMergeReport report) {
        PrintWriter out = spec.commandLine().getOut();
        String done = dryRun ? "tenant.merge.would" : "tenant.merge.done";
        report.merged().forEach(pair -> out.println(Texts.text(done, named(pair.removed()), named(pair.kept()))));
        report.refused()
                .forEach(pair -> out.println(Texts.text(
                        "tenant.merge.refused",
                        named(pair.other()),
                        named(pair.kept()),
                        Texts.text("tenant.merge." + pair.reason()))));
        if (report.merged().isEmpty() && report.refused().isEmpty()) {
            out.println(Texts.text("tenant.merge.none"));
        }
        out.flush();
        return report.refused().isEmpty() ? 0 : 1;
    }

    private static String named(Unit unit) {
        return "%s (%s)".formatted(unit.name(), unit.code());
    }
}
