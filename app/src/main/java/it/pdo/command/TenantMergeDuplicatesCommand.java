package it.pdo.command;

import it.pdo.identity.Directory;
import it.pdo.identity.SystemUser;
import it.pdo.organisation.DuplicateMergeFormatter;
import it.pdo.organisation.DuplicateMergeReport;
import it.pdo.tenancy.TenantSlug;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one of units and people that a municipality has recorded more than once. Ends with 1 when some are left as they are. */
@Command(name = "merge-duplicates")
final class TenantMergeDuplicatesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "${bundle:label.slug}", descriptionKey = "slug")
    private String slug = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TenantSlug asked = TenantArgument.slug(spec, slug, "tenant.slug");
        return database.inTenant(asked, "tenant.unknown", context -> {
            Directory directory = context.getBean(Directory.class);
            var who = SystemUser.commandLine(asked);
            return report(dryRun ? directory.mergePreview(who) : directory.mergeDoubles(who));
        });
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
