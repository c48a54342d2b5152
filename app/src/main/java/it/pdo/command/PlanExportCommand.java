package it.pdo.command;

import io.micronaut.context.ApplicationContext;
import it.pdo.exchange.run.PlanExport;
import it.pdo.identity.SignedIn;
import it.pdo.identity.SystemUser;
import it.pdo.planning.Plan;
import it.pdo.planning.store.PlanStore;
import it.pdo.tenancy.CurrentTenant;
import it.pdo.tenancy.TenantSlug;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a plan of a municipality to a file that can be edited and imported again. */
@Command(name = "export")
final class PlanExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--tenant", paramLabel = "${bundle:label.tenant}", required = true)
    private String tenant;

    @Option(names = "--plan", paramLabel = "${bundle:label.code}", required = true)
    private String plan;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".json")) {
            throw new ParameterException(spec.commandLine(), CommandMessages.text("plan.export.kind", file));
        }
        TenantSlug slug = TenantArgument.slug(spec, tenant, "plan.import.slug");
        write(database.inTenant(slug, "plan.import.no-tenant", context -> bytes(context, name.endsWith(".xlsx"))));
        PrintWriter out = spec.commandLine().getOut();
        out.println(CommandMessages.text("plan.export.done", plan, file));
        out.flush();
        return 0;
    }

    private byte[] bytes(ApplicationContext context, boolean workbook) {
        PlanStore plans = context.getBean(PlanStore.class);
        Plan found = plans.findByCode(plan).orElseThrow(() -> {
            List<String> codes = plans.list().stream().map(Plan::code).toList();
            return new CommandException(CommandMessages.text("plan.export.no-plan", plan, String.join(", ", codes)));
        });
        PlanExport export = context.getBean(PlanExport.class);
        SignedIn operator = SystemUser.commandLine(CurrentTenant.required());
        return (workbook
                        ? export.workbook(operator, found.id(), CommandMessages.language())
                        : export.json(operator, found.id()))
                .orElseThrow();
    }

    private void write(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new CommandException(CommandMessages.text("plan.export.unwritable", file));
        }
    }
}
